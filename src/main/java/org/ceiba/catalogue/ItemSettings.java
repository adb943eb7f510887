package org.ceiba.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ceiba.shared.LocalText;

/**
 * What only some kinds of items have; null where an item's kind has no such thing.
 *
 * @param url of a video
 * @param file path of a file in the package
 * @param peerReviews how many peers review a submission
 * @param rubric what they give points for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemSettings(String url, String file, Integer peerReviews, List<Criterion> rubric) {

    public static final ItemSettings NONE = new ItemSettings(null, null, null, null);

    /** One line of a rubric, with the points that it is worth at most. */
    public record Criterion(String key, LocalText title, int points) {}
}
