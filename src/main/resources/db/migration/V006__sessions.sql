CREATE TABLE session (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    edition_id   BINARY(16)   NOT NULL,
    session_key  VARCHAR(64)  CHARACTER SET ascii NULL, -- of the course's session plan, where it came from there
    title        TEXT         NOT NULL, -- localized text
    starts_at    DATETIME(6)  NOT NULL,
    local_start  DATETIME     NOT NULL, -- as planned on the wall clock of its zone: it moves with that zone's rules
    time_zone    VARCHAR(64)  CHARACTER SET ascii NOT NULL,
    minutes      INT          NOT NULL,
    meeting_link VARCHAR(500) NULL,
    agenda       TEXT         NOT NULL, -- [{minutes, title}]
    speakers     TEXT         NOT NULL, -- [{name, institution, country, role}]
    state        VARCHAR(9)   CHARACTER SET ascii NOT NULL,
    sequence     INT          NOT NULL, -- SEQUENCE of RFC 5545: raised by every change that a calendar must learn
    changed_at   DATETIME(6)  NOT NULL,
    version      INT          NOT NULL,
    CONSTRAINT session_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT session_minutes CHECK (minutes BETWEEN 5 AND 1440),
    CONSTRAINT session_state CHECK (state IN ('planned', 'cancelled')),
    KEY session_by_edition (edition_id, starts_at),
    KEY session_by_time (starts_at)
);

CREATE TABLE attendance (
    session_id   BINARY(16)  NOT NULL,
    enrolment_id BINARY(16)  NOT NULL,
    state        VARCHAR(7)  CHARACTER SET ascii NOT NULL,
    minutes      INT         NOT NULL,
    source       VARCHAR(11) CHARACTER SET ascii NOT NULL,
    recorded_by  BINARY(16)  NULL,
    recorded_at  DATETIME(6) NOT NULL,
    version      INT         NOT NULL,
    PRIMARY KEY (session_id, enrolment_id),
    CONSTRAINT attendance_session FOREIGN KEY (session_id) REFERENCES session (id),
    CONSTRAINT attendance_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT attendance_state CHECK (state IN ('present', 'absent', 'excused')),
    CONSTRAINT attendance_minutes CHECK (minutes BETWEEN 0 AND 1440),
    CONSTRAINT attendance_source CHECK (source IN ('facilitator', 'code', 'meeting-log', 'import')),
    KEY attendance_by_enrolment (enrolment_id, state, minutes)
);

-- A correction keeps the old value and where it came from.
CREATE TABLE attendance_change (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    session_id   BINARY(16)   NOT NULL,
    enrolment_id BINARY(16)   NOT NULL,
    old_state    VARCHAR(7)   CHARACTER SET ascii NULL,
    old_minutes  INT          NULL,
    new_state    VARCHAR(7)   CHARACTER SET ascii NOT NULL,
    new_minutes  INT          NOT NULL,
    source       VARCHAR(11)  CHARACTER SET ascii NOT NULL,
    by_person    BINARY(16)   NULL,
    at           DATETIME(6)  NOT NULL,
    reason       VARCHAR(500) NULL,
    KEY attendance_change_story (session_id, enrolment_id, at)
);
