-- The seats that are taken. Its row is the lock under which every seat of an edition is given and given back.
CREATE TABLE seat_count (
    edition_id   BINARY(16) NOT NULL PRIMARY KEY,
    taken        INT        NOT NULL DEFAULT 0,
    next_waiting BIGINT     NOT NULL DEFAULT 1,
    CONSTRAINT seat_count_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT seat_count_taken CHECK (taken >= 0)
);

-- People of an edition, counted as they move: by state; and those who hold a seat by country, sex and institution type,
-- which quotas are decided on.
CREATE TABLE enrolment_count (
    edition_id BINARY(16)  NOT NULL,
    dimension  VARCHAR(15) CHARACTER SET ascii NOT NULL, -- state, country, sex, institutionType
    value      VARCHAR(20) CHARACTER SET ascii NOT NULL,
    people     INT         NOT NULL,
    PRIMARY KEY (edition_id, dimension, value),
    CONSTRAINT enrolment_count_of FOREIGN KEY (edition_id) REFERENCES edition (id)
);

-- One record from application to completion. Country, sex and institution type are those of the person at application,
-- so that a report does not change when somebody moves.
CREATE TABLE enrolment (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    edition_id       BINARY(16)   NOT NULL,
    person_id        BINARY(16)   NOT NULL,
    state            VARCHAR(13)  CHARACTER SET ascii NOT NULL,
    since            DATETIME(6)  NOT NULL,
    reason           VARCHAR(500) NULL,
    waiting_number   BIGINT       NULL, -- order in the waiting list
    country          CHAR(2)      CHARACTER SET ascii NOT NULL,
    sex              VARCHAR(6)   CHARACTER SET ascii NULL,
    institution_type VARCHAR(20)  CHARACTER SET ascii NULL,
    applied_at       DATETIME(6)  NOT NULL,
    enrolled_at      DATETIME(6)  NULL, -- the first time
    version          INT          NOT NULL,
    CONSTRAINT enrolment_once UNIQUE (edition_id, person_id),
    CONSTRAINT enrolment_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT enrolment_state CHECK (state IN
        ('applied', 'waiting', 'declined', 'enrolled', 'withdrawn', 'completed', 'not-completed')),
    KEY enrolment_by_state (edition_id, state, waiting_number),
    KEY enrolment_list (edition_id, id),
    KEY enrolment_by_person (person_id, state)
);

-- Every change of state: who, when and why. Reports as of a date are worked out from these.
CREATE TABLE enrolment_change (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    enrolment_id BINARY(16)   NOT NULL,
    edition_id   BINARY(16)   NOT NULL,
    from_state   VARCHAR(13)  CHARACTER SET ascii NULL,
    to_state     VARCHAR(13)  CHARACTER SET ascii NOT NULL,
    at           DATETIME(6)  NOT NULL, -- when it holds from
    recorded_at  DATETIME(6)  NOT NULL, -- when the program learned of it (imports bring history)
    by_person    BINARY(16)   NULL,
    reason       VARCHAR(500) NULL,
    import_id    BINARY(16)   NULL,
    CONSTRAINT enrolment_change_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    KEY enrolment_change_story (enrolment_id, at, id),
    KEY enrolment_change_by_time (edition_id, at)
);

-- A list of people brought in.
CREATE TABLE people_import (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    edition_id BINARY(16)   NULL,
    started_by BINARY(16)   NOT NULL,
    started_at DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6)  NULL,
    alive_at   DATETIME(6)  NOT NULL, -- when a node last did part of it; one that died leaves the rest to another
    file_name  VARCHAR(200) NOT NULL,
    countries  VARCHAR(800) CHARACTER SET ascii NOT NULL, -- what its coordinator is limited to; empty: nothing
    dry_run    BOOLEAN      NOT NULL,
    state      VARCHAR(7)   CHARACTER SET ascii NOT NULL,
    rows_total INT          NOT NULL DEFAULT 0,
    rows_done  INT          NOT NULL DEFAULT 0,
    created    INT          NOT NULL DEFAULT 0,
    changed    INT          NOT NULL DEFAULT 0,
    unchanged  INT          NOT NULL DEFAULT 0,
    rejected   INT          NOT NULL DEFAULT 0,
    errors     JSON         NOT NULL,
    source     LONGBLOB     NULL, -- the file as it came, until it is done
    CONSTRAINT people_import_state CHECK (state IN ('running', 'done', 'undone')),
    KEY people_import_by_edition (edition_id, started_at),
    KEY people_import_by_state (state, alive_at)
);

-- What an import did (or, as a dry run, would do) to each row: to be looked at, and to be undone.
CREATE TABLE people_import_row (
    import_id    BINARY(16)   NOT NULL,
    line_number  INT          NOT NULL,
    person_id    BINARY(16)   NOT NULL,
    enrolment_id BINARY(16)   NULL,
    name         VARCHAR(250) NOT NULL,
    did          VARCHAR(9)   CHARACTER SET ascii NOT NULL, -- created, changed, unchanged
    image        JSON         NULL, -- each field before and after, the enrolment before, and the versions that were left
    PRIMARY KEY (import_id, line_number),
    CONSTRAINT people_import_row_of FOREIGN KEY (import_id) REFERENCES people_import (id),
    KEY people_import_row_did (import_id, did, line_number)
);
