CREATE TABLE work_group (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    edition_id  BINARY(16)   NOT NULL,
    name        VARCHAR(120) NOT NULL,
    perspective VARCHAR(11)  CHARACTER SET ascii NULL,
    CONSTRAINT work_group_once UNIQUE (edition_id, name),
    CONSTRAINT work_group_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT work_group_perspective CHECK (perspective IN ('destination', 'origin', 'return', 'transit'))
);

CREATE TABLE group_member (
    group_id     BINARY(16) NOT NULL,
    enrolment_id BINARY(16) NOT NULL,
    PRIMARY KEY (group_id, enrolment_id),
    CONSTRAINT group_member_of FOREIGN KEY (group_id) REFERENCES work_group (id),
    CONSTRAINT group_member_is FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    KEY group_member_by_enrolment (enrolment_id)
);

CREATE TABLE recommendation (
    id          BINARY(16)    NOT NULL PRIMARY KEY,
    edition_id  BINARY(16)    NOT NULL,
    group_id    BINARY(16)    NOT NULL,
    problem     VARCHAR(2000) NOT NULL,
    proposal    VARCHAR(2000) NOT NULL,
    actor       VARCHAR(300)  NOT NULL,
    level       VARCHAR(9)    CHARACTER SET ascii NOT NULL,
    perspective VARCHAR(11)   CHARACTER SET ascii NULL,
    author_id   BINARY(16)    NOT NULL,
    written_at  DATETIME(6)   NOT NULL,
    handed_in_at DATETIME(6)  NULL,
    version     INT           NOT NULL,
    CONSTRAINT recommendation_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT recommendation_by FOREIGN KEY (group_id) REFERENCES work_group (id),
    CONSTRAINT recommendation_level CHECK (level IN ('municipal', 'national', 'regional')),
    KEY recommendation_by_edition (edition_id, perspective, written_at)
);

CREATE TABLE recommendation_stance (
    recommendation_id BINARY(16)   NOT NULL,
    person_id         BINARY(16)   NOT NULL,
    stance            VARCHAR(11)  CHARACTER SET ascii NOT NULL,
    reason            VARCHAR(500) NULL,
    at                DATETIME(6)  NOT NULL,
    PRIMARY KEY (recommendation_id, person_id),
    CONSTRAINT recommendation_stance_on FOREIGN KEY (recommendation_id) REFERENCES recommendation (id),
    CONSTRAINT recommendation_stance_is CHECK (stance IN ('support', 'reservation'))
);

-- What an exchange leaves: practices, areas for improvement and commitments, with owner and follow-up.
CREATE TABLE exchange_entry (
    id           BINARY(16)    NOT NULL PRIMARY KEY,
    edition_id   BINARY(16)    NOT NULL,
    kind         VARCHAR(11)   CHARACTER SET ascii NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    description  VARCHAR(2000) NOT NULL,
    country      CHAR(2)       CHARACTER SET ascii NOT NULL,
    owner        VARCHAR(200)  NOT NULL,
    follow_up_on DATE          NULL,
    state        VARCHAR(9)    CHARACTER SET ascii NOT NULL,
    author_id    BINARY(16)    NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    version      INT           NOT NULL,
    CONSTRAINT exchange_entry_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT exchange_entry_kind CHECK (kind IN ('practice', 'improvement', 'commitment')),
    CONSTRAINT exchange_entry_state CHECK (state IN ('open', 'under-way', 'done', 'dropped')),
    KEY exchange_entry_by_edition (edition_id, kind, written_at)
);

-- One person's word on one section of the document that a workshop validates.
CREATE TABLE section_verdict (
    edition_id  BINARY(16)    NOT NULL,
    section_key VARCHAR(64)   CHARACTER SET ascii NOT NULL,
    person_id   BINARY(16)    NOT NULL,
    verdict     VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    reason      VARCHAR(2000) NULL,
    at          DATETIME(6)   NOT NULL,
    version     INT           NOT NULL,
    PRIMARY KEY (edition_id, section_key, person_id),
    CONSTRAINT section_verdict_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT section_verdict_is CHECK (verdict IN ('endorse', 'endorse-with-changes', 'object')),
    CONSTRAINT section_verdict_reason CHECK (verdict = 'endorse' OR reason IS NOT NULL)
);
