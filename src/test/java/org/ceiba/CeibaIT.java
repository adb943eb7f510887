package org.ceiba;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test inside the server: it injects what it needs and calls it as a page would. All of them share one deployment, the
 * packaged product with the tests in it, and one database, empty at the start of the run, in demo mode.
 *
 * <p>A test makes what it needs (a course, an edition, people) and does not count on what others leave.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class CeibaIT {

    /** Classes whose libraries the server does not have, and what would start a database within it. */
    private static final String OUTSIDE =
            "(?!/META-INF/services/)(?!/arquillian.xml)(?!.*(Test|Story|Properties)(\\$.*)?\\.class)(?!/org/ceiba/testing/).*";

    @Deployment
    public static WebArchive product() {
        WebArchive product = ShrinkWrap.create(ZipImporter.class, "ceiba.war")
                .importFrom(new File("target/ceiba.war"))
                .as(WebArchive.class);
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes", Filters.include(OUTSIDE))
                .as(GenericArchive.class);
        product.merge(tests, "WEB-INF/classes");
        for (String library : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (new File(library).getName().matches("(assertj-core|byte-buddy)-\\d.*\\.jar")) {
                product.addAsLibrary(new File(library));
            }
        }
        return product;
    }
}
