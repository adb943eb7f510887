package org.ceiba.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ceiba.catalogue.CourseImport;
import org.ceiba.catalogue.CourseOutline;
import org.ceiba.catalogue.Courses;
import org.ceiba.catalogue.PackageFiles;
import org.ceiba.shared.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue's courses and their packages. */
@Path("/courses")
@ApplicationScoped
public class CoursesResource {

    @Inject
    private Courses courses;

    @Inject
    private Reader reader;

    /** A course; titles in the reader's language, or in the course's first one. */
    public record CourseBody(String key, String kind, String title, List<String> languages, List<ModuleBody> modules) {

        /** A module of it. */
        public record ModuleBody(String key, String title, List<ItemBody> items) {}

        /** An item; its key is unique in the course. */
        public record ItemBody(String key, String kind, String title) {}
    }

    @GET
    @Operation(summary = "Courses in the order of their keys")
    public Listing<CourseBody> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int asked = Listing.limit(limit);
        return Listing.of(courses.list(after, asked), asked, CourseOutline::key, this::body);
    }

    @GET
    @Path("/{course}")
    @Operation(summary = "One course with its modules and items")
    public CourseBody one(@PathParam("course") String course) {
        return body(courses.find(course));
    }

    @POST
    @Path("/import")
    @Consumes({"application/zip", "application/octet-stream", "application/x-zip-compressed"})
    @Operation(summary = "Takes in a course package as a zip; every fault is named by file and line")
    public Response importPackage(InputStream zip) {
        CourseImport done = courses.importPackage(zip);
        return Response.status(done.outcome().equals("created") ? 201 : 200)
                .entity(done)
                .build();
    }

    @GET
    @Path("/{course}/package")
    @Produces("application/zip")
    @Operation(summary = "The course's package as a zip, byte for byte as it came")
    public Response exportPackage(@PathParam("course") String course) {
        PackageFiles files = courses.exportPackage(course);
        return Response.ok(files.toZip())
                .header("Content-Disposition", "attachment; filename=\"" + course + ".zip\"")
                .build();
    }

    private CourseBody body(CourseOutline course) {
        String language = reader.getLanguage();
        return new CourseBody(
                course.key(),
                course.kind(),
                course.title().in(language),
                course.languages(),
                course.modules().stream()
                        .map(module -> new CourseBody.ModuleBody(
                                module.key(),
                                module.title().in(language),
                                module.items().stream()
                                        .map(item -> new CourseBody.ItemBody(
                                                item.key(),
                                                item.kind(),
                                                item.title().in(language)))
                                        .toList()))
                        .toList());
    }
}
