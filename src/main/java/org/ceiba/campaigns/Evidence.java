package org.ceiba.campaigns;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.ceiba.shared.DomainException;

/**
 * A file that shows what a campaign did. Its kind is found out from its first bytes, not from its name.
 *
 * @param description what it shows
 */
public record Evidence(String stage, String description, String name, byte[] content) {

    /** 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONG = 500;
    private static final int NAME = 200;
    private static final Map<String, String> KINDS = Map.of(
            "25504446", "application/pdf",
            "89504e47", "image/png",
            "ffd8ff", "image/jpeg",
            "504b0304", "application/vnd.openxmlformats-officedocument");

    public Evidence {
        stage = Stage.known(stage);
        description = description == null ? "" : description.strip();
        if (description.isEmpty() || description.length() > LONG) {
            throw DomainException.invalid("description", "campaigns.fault.text", LONG);
        }
        if (content == null || content.length == 0 || content.length > LARGEST) {
            throw DomainException.invalid("file", "campaigns.fault.file.size", LARGEST >> 20);
        }
        name = plain(name);
        kind(content);
    }

    /** Its media type. */
    public String mediaType() {
        String kind = kind(content);
        if (!kind.endsWith("officedocument")) {
            return kind;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx")
                ? kind + ".spreadsheetml.sheet"
                : lower.endsWith(".pptx") ? kind + ".presentationml.presentation" : kind + ".wordprocessingml.document";
    }

    private static String kind(byte[] content) {
        String first = HexFormat.of().formatHex(Arrays.copyOf(content, 4));
        return KINDS.entrySet().stream()
                .filter(kind -> first.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("file", "campaigns.fault.file.kind"));
    }

    private static String plain(String name) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"]", "");
        return last.isBlank() ? "file" : last.substring(Math.max(0, last.length() - NAME));
    }
}
