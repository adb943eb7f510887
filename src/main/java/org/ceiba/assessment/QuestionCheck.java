package org.ceiba.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ceiba.assessment.gift.GiftFault;
import org.ceiba.assessment.gift.GiftFile;
import org.ceiba.catalogue.CoursePackageRead;
import org.ceiba.catalogue.CoursePackageRead.QuestionSource;
import org.ceiba.catalogue.PackageFault;

/** Looks at the questions of a course package before it is imported: each file for itself, and translations together. */
@ApplicationScoped
public class QuestionCheck {

    void check(@Observes CoursePackageRead read) {
        faults(read.questions()).forEach(read.faults()::add);
    }

    /** The faults of these files; the first file of each item is the one that its translations must agree with. */
    static List<PackageFault> faults(Map<String, QuestionSource> sources) {
        List<PackageFault> faults = new ArrayList<>();
        Map<String, GiftFile> firsts = new LinkedHashMap<>();
        sources.forEach((path, source) -> {
            GiftFile file =
                    "survey".equals(source.kind()) ? GiftFile.survey(source.text()) : GiftFile.quiz(source.text());
            file.faults().forEach(fault -> faults.add(at(path, fault)));
            GiftFile first = firsts.putIfAbsent(source.item(), file);
            if (first != null && first.faults().isEmpty() && file.faults().isEmpty()) {
                first.disagreements(file).forEach(fault -> faults.add(at(path, fault)));
            }
        });
        return faults;
    }

    private static PackageFault at(String path, GiftFault fault) {
        return new PackageFault(path, fault.line(), fault.key(), fault.arguments());
    }
}
