package org.ceiba.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The version of styles, scripts and pictures that stands in their addresses, so that browsers may keep them for a year: a
 * checksum of what they contain, and so the same on every node.
 */
@Named
@ApplicationScoped
public class StaticFiles {

    @Inject
    private ServletContext application;

    private String version;

    @PostConstruct
    void begin() {
        CRC32C sum = new CRC32C();
        add("/resources/", sum);
        version = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    public String getVersion() {
        return version;
    }

    private void add(String folder, CRC32C sum) {
        Set<String> inside = application.getResourcePaths(folder);
        for (String path : inside == null ? Set.<String>of() : new TreeSet<>(inside)) {
            if (path.endsWith("/")) {
                add(path, sum);
            } else {
                try (InputStream content = application.getResourceAsStream(path)) {
                    sum.update(content.readAllBytes());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
    }
}
