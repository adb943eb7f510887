-- Kept as completions happen. scope: an edition's id, a course's id, or zeros for everything.
-- Each row is what one day changed (day 9999-12-31: the sum so far), so any day can be asked for; a rebuild from
-- enrolment_change gives the same rows. 'none' stands for a sex or institution type that was not stated.
CREATE TABLE completion_figure (
    scope            BINARY(16)  NOT NULL,
    day              DATE        NOT NULL,
    country          CHAR(2)     CHARACTER SET ascii NOT NULL,
    sex              VARCHAR(6)  CHARACTER SET ascii NOT NULL,
    institution_type VARCHAR(20) CHARACTER SET ascii NOT NULL,
    applied          INT         NOT NULL DEFAULT 0,
    enrolled         INT         NOT NULL DEFAULT 0,
    withdrawn        INT         NOT NULL DEFAULT 0,
    completed        INT         NOT NULL DEFAULT 0,
    people           INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (scope, day, country, sex, institution_type)
);

-- In which cell, and since which day, a person is counted behind "enrolled" in a scope that spans editions: that of the
-- earliest enrolment, so that cells add up to the distinct people.
CREATE TABLE counted_person (
    scope            BINARY(16)  NOT NULL,
    person_id        BINARY(16)  NOT NULL,
    day              DATE        NOT NULL,
    country          CHAR(2)     CHARACTER SET ascii NOT NULL,
    sex              VARCHAR(6)  CHARACTER SET ascii NOT NULL,
    institution_type VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (scope, person_id)
);

-- For the part of a day in a report as of an instant, and for distinct people over a period.
CREATE INDEX enrolment_change_at ON enrolment_change (at, enrolment_id);
CREATE INDEX enrolment_enrolled ON enrolment (enrolled_at, edition_id, country, sex, institution_type, person_id);
