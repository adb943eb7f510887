-- A mail is a row written in the transaction that causes it; it is sent later, and again until it leaves.
CREATE TABLE outbox_mail (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    person_id     BINARY(16)   NULL,
    to_address    VARCHAR(254) NOT NULL,
    language      CHAR(2)      CHARACTER SET ascii NOT NULL,
    subject       VARCHAR(300) NOT NULL,
    body          MEDIUMTEXT   NOT NULL,
    calendar      MEDIUMTEXT   NULL, -- an iCalendar part, for invitations
    calendar_method VARCHAR(10) CHARACTER SET ascii NULL,
    edition_id    BINARY(16)   NULL,
    created_at    DATETIME(6)  NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NULL,
    attempts      INT          NOT NULL DEFAULT 0,
    last_error    VARCHAR(500) NULL,
    KEY outbox_mail_due (sent_at, due_at),
    KEY outbox_mail_by_person (person_id, created_at),
    KEY outbox_mail_by_edition (edition_id, sent_at, attempts)
);

-- Files that people bring, kept with the data and not in one node's folder.
CREATE TABLE stored_file (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii NOT NULL,
    size       INT          NOT NULL,
    sha256     BINARY(32)   NOT NULL,
    owner_id   BINARY(16)   NOT NULL,
    stored_at  DATETIME(6)  NOT NULL,
    content    MEDIUMBLOB   NOT NULL
);
