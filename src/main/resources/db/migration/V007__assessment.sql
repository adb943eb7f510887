CREATE TABLE quiz_attempt (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    enrolment_id BINARY(16)   NOT NULL,
    item_id      BINARY(16)   NOT NULL,
    number       INT          NOT NULL,
    language     CHAR(2)      CHARACTER SET ascii NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    score        DECIMAL(5,2) NOT NULL, -- percent
    answers      JSON         NOT NULL, -- question name -> answer and points
    CONSTRAINT quiz_attempt_once UNIQUE (enrolment_id, item_id, number),
    CONSTRAINT quiz_attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    CONSTRAINT quiz_attempt_item FOREIGN KEY (item_id) REFERENCES item (id),
    CONSTRAINT quiz_attempt_score CHECK (score BETWEEN 0 AND 100),
    KEY quiz_attempt_by_item (item_id, enrolment_id, score)
);

-- Answers to a survey stand apart from who gave them, under an identifier that does not tell when.
CREATE TABLE survey_answer (
    id          BINARY(16) NOT NULL PRIMARY KEY,
    edition_id  BINARY(16) NOT NULL,
    item_id     BINARY(16) NOT NULL,
    answers     JSON       NOT NULL,
    KEY survey_answer_by_edition (edition_id, item_id)
);

-- That somebody answered a survey, without when and what: one answer for each enrolment.
CREATE TABLE survey_taken (
    enrolment_id BINARY(16) NOT NULL,
    item_id      BINARY(16) NOT NULL,
    PRIMARY KEY (enrolment_id, item_id),
    CONSTRAINT survey_taken_by FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
);

-- One assignment of one edition; its row is the lock under which reviews are dealt out.
CREATE TABLE assignment_round (
    edition_id BINARY(16) NOT NULL,
    item_id    BINARY(16) NOT NULL,
    dealt      INT        NOT NULL DEFAULT 0, -- how many times, so that taking the lock is a change
    PRIMARY KEY (edition_id, item_id)
);

-- What a person hands in for an assignment.
CREATE TABLE submission (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    enrolment_id BINARY(16)  NOT NULL,
    item_id      BINARY(16)  NOT NULL,
    edition_id   BINARY(16)  NOT NULL,
    text         MEDIUMTEXT  NOT NULL,
    handed_in_at DATETIME(6) NOT NULL,
    version      INT         NOT NULL,
    CONSTRAINT submission_once UNIQUE (enrolment_id, item_id),
    CONSTRAINT submission_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    KEY submission_by_edition (edition_id, item_id, handed_in_at)
);

-- A peer's review of a submission: points for each criterion of the rubric, and words.
CREATE TABLE peer_review (
    submission_id BINARY(16)  NOT NULL,
    reviewer_id   BINARY(16)  NOT NULL, -- the reviewer's enrolment
    assigned_at   DATETIME(6) NOT NULL,
    reviewed_at   DATETIME(6) NULL,
    points        JSON        NULL,
    feedback      TEXT        NULL,
    PRIMARY KEY (submission_id, reviewer_id),
    CONSTRAINT peer_review_of FOREIGN KEY (submission_id) REFERENCES submission (id),
    KEY peer_review_by_reviewer (reviewer_id)
);
