-- Written a hundred million times: two identifiers are the key, and there is no other index.
CREATE TABLE item_completion (
    enrolment_id BINARY(16)   NOT NULL,
    item_id      BINARY(16)   NOT NULL,
    completed_at DATETIME(6)  NOT NULL,
    by_person    BINARY(16)   NULL, -- null: the person of the enrolment
    reason       VARCHAR(300) NULL,
    PRIMARY KEY (enrolment_id, item_id)
);

-- What lists and dashboards show of the way of one enrolment; one value, made anew from the facts whenever one changes.
CREATE TABLE progress (
    enrolment_id  BINARY(16)  NOT NULL PRIMARY KEY,
    edition_id    BINARY(16)  NOT NULL,
    items_done    INT         NOT NULL,
    items_of      INT         NOT NULL,
    sessions_attended INT     NOT NULL,
    minutes_attended  INT     NOT NULL,
    met           INT         NOT NULL, -- conditions of the completion rule
    met_of        INT         NOT NULL,
    last_item_id  BINARY(16)  NULL,     -- resume here
    last_seen_at  DATETIME(6) NULL,
    CONSTRAINT progress_of FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
    KEY progress_by_edition (edition_id, items_done)
);
