package org.ceiba.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseProgramTest {

    @Test
    void thereIsADatabaseForThePlatformsOfTheReadme() {
        assertThat(DatabaseProgram.isFor("Linux", "amd64")).isTrue();
        assertThat(DatabaseProgram.isFor("Mac OS X", "aarch64")).isTrue();
        assertThat(DatabaseProgram.isFor("Windows 11", "amd64")).isTrue();
    }

    @Test
    void thereIsNoneForOthers() {
        assertThat(DatabaseProgram.isFor("Linux", "aarch64")).isFalse();
        assertThat(DatabaseProgram.isFor("Linux", "s390x")).isFalse();
        assertThat(DatabaseProgram.isFor("Mac OS X", "x86_64")).isFalse();
        assertThat(DatabaseProgram.isFor("SunOS", "amd64")).isFalse();
    }
}
