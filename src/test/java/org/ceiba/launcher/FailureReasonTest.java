package org.ceiba.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureReasonTest {

    @Test
    void shouldTellEachCauseOnceWithItsWholeMessageWhenALogRepeatsIt() {
        List<String> log = List.of(
                "[SEVERE] Exception while loading the app",
                "Caused by: FlywayValidateException: Validate failed",
                "Migration checksum mismatch for migration version 003",
                "\tat org.flywaydb.Flyway.migrate(Flyway.java:1)",
                "\t... 43 more",
                "]]",
                "[INFO] something else",
                "Caused by: FlywayValidateException: Validate failed",
                "");

        assertThat(FailureReason.causes(log))
                .containsExactly(
                        "Caused by: FlywayValidateException: Validate failed",
                        "Migration checksum mismatch for migration version 003");
    }
}
