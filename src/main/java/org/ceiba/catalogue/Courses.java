package org.ceiba.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ceiba.people.Allowed;
import org.ceiba.people.Allowed.Who;
import org.ceiba.people.AuditTrail;
import org.ceiba.people.CurrentPerson;
import org.ceiba.shared.DomainException;
import org.ceiba.shared.Page;
import org.ceiba.shared.Slice;

/** The courses of the catalogue, and the packages that they come from and go to. */
@ApplicationScoped
@Transactional
public class Courses {

    private static final int MOST_KEPT = 500;

    @Inject
    private CourseRepository repository;

    @Inject
    private PackageRepository packages;

    @Inject
    private CourseWriter writer;

    @Inject
    private Event<CoursePackageRead> read;

    @Inject
    private Event<CourseImport> imported;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentPerson current;

    /** An outline never changes under its version, so each node may keep it. */
    private final Map<UUID, CourseOutline> outlines = new ConcurrentHashMap<>();

    /**
     * Takes in a course package; one that is there already is brought up to date. Courses belong to every edition and
     * country, so who coordinates some of them alone does not change courses.
     *
     * @param zip is read once it is known who sends it
     * @throws PackageFaults with every fault that was found; then nothing was changed
     */
    @Allowed(Who.COORDINATOR)
    public CourseImport importPackage(InputStream zip) {
        if (!current.access().mayOpen()) {
            throw DomainException.forbidden();
        }
        CourseImport done = take(PackageFiles.ofZip(zip));
        audit.note("course." + done.outcome(), "course", null, done.course());
        return done;
    }

    /** The same for the program itself, when it loads its seeds. */
    @Allowed(Who.PROGRAM)
    public CourseImport importSeed(PackageFiles files) {
        return take(files);
    }

    /** The package of a course, byte for byte as it came. */
    @Allowed(Who.COORDINATOR)
    public PackageFiles exportPackage(String key) {
        SortedMap<String, byte[]> files = packages.files(key);
        if (files.isEmpty()) {
            throw DomainException.notFound();
        }
        return new PackageFiles(files);
    }

    /** What a course consists of. */
    @Allowed(Who.PROGRAM)
    public CourseOutline outline(UUID course, int version) {
        return kept(Map.of(course, version)).stream().findFirst().orElseThrow(DomainException::notFound);
    }

    /** Looks up the outlines of the catalogue's courses, so that nobody's first page has to wait for them. */
    @Allowed(Who.PROGRAM)
    public void keepAll() {
        kept(repository.versions("", MOST_KEPT));
    }

    /** The same by the course's key, in its newest version. */
    @Allowed(Who.PROGRAM)
    public CourseOutline outline(String key) {
        return kept(repository.version(key)).stream().findFirst().orElseThrow(DomainException::notFound);
    }

    /** One course for anybody. */
    @Allowed(Who.ANYONE)
    public CourseOutline find(String key) {
        return outline(key);
    }

    /**
     * Courses in the order of their keys.
     *
     * @param after key of the last one that was seen, null to begin
     */
    @Allowed(Who.ANYONE)
    public List<CourseOutline> list(String after, int limit) {
        return kept(repository.versions(after == null ? "" : after, limit));
    }

    /** The courses for those who offer them, in the order of their keys. */
    @Allowed(Who.COORDINATOR)
    public Slice<CourseOutline> page(Page page) {
        return new Slice<>(kept(repository.versions(page)), repository.count(), page);
    }

    /** An item's text in the language, or in the course's first one where it has none in that. */
    @Allowed(Who.PROGRAM)
    public ItemText text(UUID item, String language, String firstLanguage) {
        return repository.text(item, language, firstLanguage).orElseThrow(DomainException::notFound);
    }

    /** The sections of the document that the course validates, by their keys; in the first language where need be. */
    @Allowed(Who.PROGRAM)
    public Map<String, PackageText> sections(CourseOutline course, String language) {
        return packages.sections(course, language);
    }

    /** The facilitator's guide of a session that the course plans; absent where the package has none. */
    @Allowed(Who.PROGRAM)
    public Optional<PackageText> guide(CourseOutline course, String session, String language) {
        return packages.guide(course, session, language);
    }

    /** What the words of a course mean; absent where its package has no glossary. */
    @Allowed(Who.ANYONE)
    public Optional<PackageText> glossary(CourseOutline course, String language) {
        return packages.glossary(course, language).map(text -> text.linked(course, null));
    }

    /** A file that the course's pages show; absent where it has no such file. */
    @Allowed(Who.ANYONE)
    public Optional<MediaFile> media(String course, String name) {
        return packages.media(course, "media/" + name);
    }

    /** Whether there is no course at all, as on a new installation. */
    @Allowed(Who.PROGRAM)
    public boolean isEmpty() {
        return repository.isEmpty();
    }

    /** The outlines of these courses in these versions; what this node has not yet is looked up at once. */
    private List<CourseOutline> kept(Map<UUID, Integer> versions) {
        List<UUID> absent = versions.entrySet().stream()
                .filter(course -> {
                    CourseOutline kept = outlines.get(course.getKey());
                    return kept == null || kept.version() != course.getValue();
                })
                .map(Map.Entry::getKey)
                .toList();
        repository.outlines(absent).forEach(outline -> outlines.put(outline.id(), outline));
        return versions.keySet().stream()
                .map(outlines::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private CourseImport take(PackageFiles files) {
        PackageReader.Reading reading = PackageReader.read(files);
        List<PackageFault> faults = new ArrayList<>(reading.faults());
        reading.course().ifPresent(course -> read.fire(new CoursePackageRead(questions(course), faults)));
        if (!faults.isEmpty()) {
            throw new PackageFaults(faults);
        }
        CourseImport done = writer.write(reading.course().orElseThrow());
        imported.fire(done);
        return done;
    }

    private static Map<String, CoursePackageRead.QuestionSource> questions(CoursePackage course) {
        Map<String, CoursePackageRead.QuestionSource> sources = new LinkedHashMap<>();
        for (CoursePackage.Module module : course.modules()) {
            for (CoursePackage.Item item : module.items()) {
                item.gift()
                        .forEach((language, text) -> sources.put(
                                language + "/" + module.key() + "/" + item.key() + ".gift",
                                new CoursePackageRead.QuestionSource(item.key(), item.kind(), language, text)));
            }
        }
        return sources;
    }
}
