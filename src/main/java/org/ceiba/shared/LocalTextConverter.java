package org.ceiba.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a localized text in a JSON column. */
@Converter(autoApply = true)
public class LocalTextConverter implements AttributeConverter<LocalText, String> {

    @Override
    public String convertToDatabaseColumn(LocalText text) {
        return text == null ? null : Json.write(text);
    }

    @Override
    public LocalText convertToEntityAttribute(String json) {
        return Json.read(json, LocalText.class);
    }
}
