-- Repeating a POST with the same Idempotency-Key gives the first answer again and changes nothing more.
CREATE TABLE idempotent_request (
    key_hash     BINARY(32)   NOT NULL PRIMARY KEY, -- of person, method, path and key
    request_hash BINARY(32)   NOT NULL,             -- of the body: the same key with another body is refused
    status       INT          NULL,                 -- null while the first one runs
    media_type   VARCHAR(100) CHARACTER SET ascii NULL,
    body         MEDIUMBLOB   NULL,
    created_at   DATETIME(6)  NOT NULL,
    KEY idempotent_request_by_age (created_at)
);
