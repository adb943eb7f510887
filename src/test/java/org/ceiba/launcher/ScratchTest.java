package org.ceiba.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    @TempDir
    private Path somewhere;

    @Test
    void shouldLieInTheHomeFolderWhenItsNameIsPlain() {
        DataFolder home = DataFolder.take(somewhere.resolve("data"), "");

        assertThat(Scratch.in(home)).isEqualTo(somewhere.resolve("data/server"));
    }

    @Test
    void shouldLieElsewhereAndReplaceTheFormerOneWhenTheNameHasAccents() throws IOException {
        DataFolder home = DataFolder.take(somewhere.resolve("niño é"), "");

        Path first = Scratch.in(home);
        Files.createFile(first.resolve("left behind"));
        Path second = Scratch.in(home);

        assertThat(first).doesNotExist();
        assertThat(second).isEmptyDirectory();
        Files.delete(second);
    }
}
