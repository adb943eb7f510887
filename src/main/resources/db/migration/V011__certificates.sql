CREATE TABLE certificate (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    code           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    enrolment_id   BINARY(16)   NOT NULL,
    person_id      BINARY(16)   NOT NULL,
    issued_at      DATETIME(6)  NOT NULL,
    revoked_at     DATETIME(6)  NULL,
    revoked_by     BINARY(16)   NULL,
    revoked_reason VARCHAR(500) NULL,
    holder         VARCHAR(250) NULL, -- name as printed; null after erasure
    holder_hash    BINARY(32)   NOT NULL, -- salted, so that a printed certificate can be verified after erasure
    facts          TEXT         NOT NULL, -- everything printed: titles, organisers, hours, dates, country
    credential     MEDIUMTEXT   NOT NULL, -- Open Badges 3.0, signed when it was issued
    version        INT          NOT NULL,
    CONSTRAINT certificate_code UNIQUE (code),
    CONSTRAINT certificate_once UNIQUE (enrolment_id),
    CONSTRAINT certificate_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    KEY certificate_by_person (person_id, issued_at)
);
