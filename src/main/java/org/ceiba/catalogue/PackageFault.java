package org.ceiba.catalogue;

import java.util.List;
import org.ceiba.shared.Texts;

/**
 * Something in a course package that cannot be, where it stands, and how to mend it.
 *
 * @param file path in the package
 * @param line from 1; 0 where the whole file is meant
 */
public record PackageFault(String file, int line, String key, List<Object> arguments) {

    public PackageFault(String file, int line, String key, Object... arguments) {
        this(file, line, key, List.of(arguments));
    }

    /** The message in that language, with file and line before it. */
    public String in(String language) {
        return file + (line > 0 ? ":" + line : "") + " " + Texts.in(language, key, arguments.toArray());
    }
}
