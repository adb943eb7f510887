package org.ceiba.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path somewhere;

    @Test
    void shouldRefuseASecondStartAndSayWhoIsThere() {
        DataFolder.take(somewhere, "process 7, http://127.0.0.1:8080");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.take(somewhere, "process 8"))
                .withMessageContaining("process 7, http://127.0.0.1:8080");
    }

    @Test
    void shouldRefuseWhenTheFolderIsAFile() throws IOException {
        Path file = Files.createFile(somewhere.resolve("data"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataFolder.take(file, ""))
                .withMessageContaining("CEIBA_HOME");
    }

    @Test
    void shouldEmptyTheScratchFolderAndNothingElseWhenItIsAskedFor() throws IOException {
        DataFolder home = DataFolder.take(somewhere, "");
        Path kept = Files.createFile(home.folder("database").resolve("ibdata1"));
        Files.createSymbolicLink(home.folder("server").resolve("link"), kept.getParent());

        assertThat(home.scratch("server")).isEmptyDirectory();
        assertThat(kept).exists();
    }
}
