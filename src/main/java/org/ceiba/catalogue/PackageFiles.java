package org.ceiba.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ceiba.shared.DomainException;

/**
 * The files of a course package, as bytes by their paths. Zips are read with care: no path leaves the package, and
 * neither the number nor the size of what is inside may exceed what a course can reasonably have.
 */
public record PackageFiles(SortedMap<String, byte[]> files) {

    static final int MOST_FILES = 2_000;
    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final int LARGEST_PACKAGE = 100 * 1024 * 1024;

    private static final Pattern PATH = Pattern.compile("([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*\\.[a-z0-9]+");

    /** Reads a folder. */
    public static PackageFiles ofFolder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                add(files, folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PackageFiles(files);
    }

    /**
     * Reads a zip, of the folder's content or of the folder itself.
     *
     * @throws DomainException when it is no zip, is broken, or holds what a package cannot hold
     */
    public static PackageFiles ofZip(InputStream zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long total = 0;
        try (ZipInputStream entries = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = entries.readNBytes(LARGEST_FILE + 1);
                    total += content.length;
                    if (total > LARGEST_PACKAGE) {
                        throw DomainException.invalid("package", "catalogue.fault.zip.size", LARGEST_PACKAGE >> 20);
                    }
                    add(files, entry.getName(), content);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw DomainException.invalid("package", "catalogue.fault.zip");
        } catch (IOException unreadable) {
            throw DomainException.invalid("package", "catalogue.fault.zip");
        }
        if (files.isEmpty()) {
            throw DomainException.invalid("package", "catalogue.fault.zip");
        }
        return new PackageFiles(withoutOuterFolder(files));
    }

    private static void add(SortedMap<String, byte[]> files, String path, byte[] content) {
        if (!PATH.matcher(path).matches() || path.length() > 250) {
            throw DomainException.invalid("package", "catalogue.fault.path", path);
        }
        if (content.length > LARGEST_FILE) {
            throw DomainException.invalid("package", "catalogue.fault.file.size", path, LARGEST_FILE >> 20);
        }
        files.put(path, content);
        if (files.size() > MOST_FILES) {
            throw DomainException.invalid("package", "catalogue.fault.zip.files", MOST_FILES);
        }
    }

    private static SortedMap<String, byte[]> withoutOuterFolder(SortedMap<String, byte[]> files) {
        if (files.containsKey("course.yaml")) {
            return files;
        }
        String first = files.firstKey();
        String outer = first.contains("/") ? first.substring(0, first.indexOf('/') + 1) : "";
        if (outer.isEmpty() || !files.keySet().stream().allMatch(path -> path.startsWith(outer))) {
            return files;
        }
        SortedMap<String, byte[]> inner = new TreeMap<>();
        files.forEach((path, content) -> inner.put(path.substring(outer.length()), content));
        return inner;
    }

    /** Writes a zip in which only the files' paths and bytes matter: the same files give the same zip. */
    public void writeZip(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    public byte[] toZip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeZip(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /** SHA-256 over all paths and contents, in order. */
    public byte[] sha256() {
        MessageDigest digest = sha256Digest();
        files.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256(content));
        });
        return digest.digest();
    }

    static byte[] sha256(byte[] content) {
        return sha256Digest().digest(content);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
