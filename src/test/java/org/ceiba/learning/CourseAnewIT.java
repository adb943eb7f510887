package org.ceiba.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ceiba.catalogue.PackageFiles;
import org.ceiba.offering.Condition;
import org.ceiba.shared.Ids;
import org.junit.jupiter.api.Test;

/** A course comes in anew while people are at it. */
class CourseAnewIT extends EnrolledPerson {

    @Test
    void shouldAskForFewerItemsWhenTheCourseComesInWithOneMadeOptional() throws Exception {
        String copy = "it-" + Ids.next();
        PackageFiles original = crowd.as(coordinator(), () -> courses.exportPackage("employment-counselors"));
        courses.importSeed(changed(original, "key: employment-counselors", "key: " + copy));
        edition = crowd.running(copy, new Condition(Condition.ITEMS, null, null, null));
        mine(() -> enrolments.apply(edition.key()));
        mark("profiles");

        PackageFiles optional = changed(original, "- key: profiles", "- key: profiles\n        required: false");
        courses.importSeed(changed(optional, "key: employment-counselors", "key: " + copy));

        ProgressView progress = mine(() -> learning.progress(enrolment().id()));
        assertThat(List.of(progress.done(), progress.of()))
                .containsExactly(0, required().size() - 1);
        assertThat(mine(() -> rooms.module(edition.key(), "context")).getItemsDone())
                .isEqualTo(1);
    }

    private static PackageFiles changed(PackageFiles files, String old, String fresh) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
        String yaml = new String(changed.get("course.yaml"), StandardCharsets.UTF_8);
        changed.put("course.yaml", yaml.replace(old, fresh).getBytes(StandardCharsets.UTF_8));
        return new PackageFiles(changed);
    }
}
