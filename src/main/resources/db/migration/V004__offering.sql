CREATE TABLE edition (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    edition_key VARCHAR(64) CHARACTER SET ascii NOT NULL,
    course_id   BINARY(16)  NOT NULL,
    number      INT         NOT NULL, -- first, second, third edition of its course
    starts_on   DATE        NOT NULL,
    ends_on     DATE        NOT NULL,
    opens_at    DATETIME(6) NOT NULL, -- enrolment window
    closes_at   DATETIME(6) NOT NULL,
    acceptance  VARCHAR(9)  CHARACTER SET ascii NOT NULL,
    seats       INT         NULL,     -- null: without limit
    languages   VARCHAR(60) CHARACTER SET ascii NOT NULL,
    time_zone   VARCHAR(64) CHARACTER SET ascii NOT NULL, -- of its dates: "ends on" means the end of that day there
    state       VARCHAR(7)  CHARACTER SET ascii NOT NULL,
    completion  JSON        NOT NULL, -- the completion rule: a list of conditions
    created_at  DATETIME(6) NOT NULL,
    version     INT         NOT NULL,
    CONSTRAINT edition_by_key UNIQUE (edition_key),
    CONSTRAINT edition_number UNIQUE (course_id, number),
    CONSTRAINT edition_of FOREIGN KEY (course_id) REFERENCES course (id),
    CONSTRAINT edition_dates CHECK (starts_on <= ends_on),
    CONSTRAINT edition_window CHECK (opens_at < closes_at),
    CONSTRAINT edition_seats CHECK (seats > 0),
    CONSTRAINT edition_acceptance CHECK (acceptance IN ('automatic', 'chosen')),
    CONSTRAINT edition_state CHECK (state IN ('draft', 'open', 'running', 'closed')),
    KEY edition_by_state (state, closes_at, id),
    KEY edition_by_course (course_id, starts_on)
);

CREATE TABLE quota (
    edition_id BINARY(16)  NOT NULL,
    dimension  VARCHAR(15) CHARACTER SET ascii NOT NULL, -- country, sex, institutionType
    value      VARCHAR(20) CHARACTER SET ascii NOT NULL,
    seats      INT         NOT NULL,
    PRIMARY KEY (edition_id, dimension, value),
    CONSTRAINT quota_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT quota_dimension CHECK (dimension IN ('country', 'sex', 'institutionType')),
    CONSTRAINT quota_seats CHECK (seats >= 0)
);

CREATE TABLE announcement (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    edition_id BINARY(16)   NOT NULL,
    author_id  BINARY(16)   NOT NULL,
    at         DATETIME(6)  NOT NULL,
    title      VARCHAR(200) NOT NULL,
    body       TEXT         NOT NULL, -- plain text
    CONSTRAINT announcement_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    KEY announcement_by_edition (edition_id, at)
);
