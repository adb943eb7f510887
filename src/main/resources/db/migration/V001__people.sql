-- Identifiers are UUIDv7 in BINARY(16): they sort by time, and the program assigns them.
-- Every instant is DATETIME(6) in UTC. Codes are ascii, so that keys stay short.

CREATE TABLE person (
    id               BINARY(16)   NOT NULL PRIMARY KEY,
    email            VARCHAR(254) NOT NULL,
    given_name       VARCHAR(120) NOT NULL,
    family_name      VARCHAR(120) NOT NULL,
    country          CHAR(2)      CHARACTER SET ascii NOT NULL,
    sex              VARCHAR(6)   CHARACTER SET ascii NULL,
    institution      VARCHAR(200) NULL,
    institution_type VARCHAR(20)  CHARACTER SET ascii NULL,
    language         CHAR(2)      CHARACTER SET ascii NOT NULL,
    time_zone        VARCHAR(64)  CHARACTER SET ascii NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    erased_at        DATETIME(6)  NULL,
    version          INT          NOT NULL,
    CONSTRAINT person_email UNIQUE (email),
    CONSTRAINT person_sex CHECK (sex IN ('female', 'male', 'other')),
    CONSTRAINT person_institution_type CHECK (institution_type IN
        ('government', 'local-government', 'civil-society', 'international', 'media', 'academia', 'private', 'community')),
    KEY person_by_name (family_name, given_name, id),
    KEY person_by_country (country, id)
);

-- How a person signs in. A person who was brought in by a list has none until the first reset of the password.
CREATE TABLE account (
    person_id         BINARY(16)   NOT NULL PRIMARY KEY,
    password_hash     VARCHAR(400) NULL,
    confirmed_at      DATETIME(6)  NULL,
    last_sign_in_at   DATETIME(6)  NULL,
    session_epoch     INT          NOT NULL DEFAULT 0, -- raised to end every open session of the person
    version           INT          NOT NULL,
    CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- A role with its scope: everywhere (both null), one edition, or one country; one row for each.
CREATE TABLE role_grant (
    id          BINARY(16)  NOT NULL PRIMARY KEY,
    person_id   BINARY(16)  NOT NULL,
    role        VARCHAR(13) CHARACTER SET ascii NOT NULL,
    edition_id  BINARY(16)  NULL,
    country     CHAR(2)     CHARACTER SET ascii NULL,
    granted_at  DATETIME(6) NOT NULL,
    granted_by  BINARY(16)  NULL,
    scope_key   VARCHAR(52) CHARACTER SET ascii NOT NULL, -- role and scope in one, because null is never a duplicate
    CONSTRAINT role_grant_role CHECK (role IN ('administrator', 'coordinator', 'facilitator')),
    CONSTRAINT role_grant_once UNIQUE (person_id, scope_key),
    CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
    KEY role_grant_by_edition (edition_id, role)
);

-- Links sent by mail: confirmation of the address, a new password. Used once, and they expire.
CREATE TABLE single_use_link (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    person_id  BINARY(16)  NOT NULL,
    purpose    VARCHAR(7)  CHARACTER SET ascii NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT single_use_link_purpose CHECK (purpose IN ('confirm', 'reset')),
    CONSTRAINT single_use_link_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE api_token (
    token_hash BINARY(32)  NOT NULL PRIMARY KEY,
    person_id  BINARY(16)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT api_token_person FOREIGN KEY (person_id) REFERENCES person (id),
    KEY api_token_by_person (person_id)
);

-- The address of a person's own calendar feed holds a token instead of a password.
CREATE TABLE calendar_feed (
    token     CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    person_id BINARY(16)  NOT NULL,
    CONSTRAINT calendar_feed_person UNIQUE (person_id),
    CONSTRAINT calendar_feed_of FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Failures of sign-in, counted by address and by account (a hash of either), so that guessing is slow.
CREATE TABLE sign_in_throttle (
    key_hash     BINARY(32)  NOT NULL PRIMARY KEY,
    failures     INT         NOT NULL,
    window_start DATETIME(6) NOT NULL
);

-- Who did what to what, in the transaction that did it.
CREATE TABLE audit_entry (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    at           DATETIME(6)  NOT NULL,
    actor_id     BINARY(16)   NULL,
    action       VARCHAR(60)  CHARACTER SET ascii NOT NULL,
    subject_type VARCHAR(30)  CHARACTER SET ascii NOT NULL,
    subject_id   BINARY(16)   NULL,
    detail       VARCHAR(2000) NULL,
    KEY audit_entry_by_subject (subject_id, at),
    KEY audit_entry_by_actor (actor_id, at)
);

-- Secrets that the program makes for itself (the key that signs credentials), sealed with CEIBA_SECRET.
CREATE TABLE sealed_secret (
    name       VARCHAR(60)    CHARACTER SET ascii NOT NULL PRIMARY KEY,
    sealed     VARBINARY(4000) NOT NULL,
    created_at DATETIME(6)    NOT NULL
);
