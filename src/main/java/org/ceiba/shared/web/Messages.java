package org.ceiba.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.ceiba.shared.Reader;
import org.ceiba.shared.Texts;

/**
 * The texts of pages, in the reader's language: {@code #{msg['enrolment.apply']}}, and with arguments
 * {@code #{msg.of('enrolment.seatsLeft', 3)}}.
 */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    private Reader reader;

    @Override
    public String get(Object key) {
        return Texts.in(reader.getLanguage(), String.valueOf(key));
    }

    public String of(String key, Object first) {
        return Texts.in(reader.getLanguage(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return Texts.in(reader.getLanguage(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.in(reader.getLanguage(), key, first, second, third);
    }

    @Override
    public boolean containsKey(Object key) {
        return key != null && Texts.all(reader.getLanguage()).containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Texts.all(reader.getLanguage()).entrySet();
    }
}
