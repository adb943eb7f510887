CREATE TABLE campaign (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    edition_id   BINARY(16)  NOT NULL,
    campaign_key VARCHAR(64) CHARACTER SET ascii NOT NULL,
    title        TEXT        NOT NULL,
    country      CHAR(2)     CHARACTER SET ascii NOT NULL,
    stage        VARCHAR(10) CHARACTER SET ascii NOT NULL,
    version      INT         NOT NULL,
    CONSTRAINT campaign_once UNIQUE (edition_id, campaign_key),
    CONSTRAINT campaign_of FOREIGN KEY (edition_id) REFERENCES edition (id),
    CONSTRAINT campaign_stage CHECK (stage IN ('baseline', 'creation', 'validation'))
);

-- People reached in one stage, in one community.
CREATE TABLE reach (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    campaign_id BINARY(16)   NOT NULL,
    stage       VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    community   VARCHAR(200) NOT NULL,
    women       INT          NOT NULL,
    men         INT          NOT NULL,
    others      INT          NOT NULL,
    held_on     DATE         NOT NULL,
    noted_by    BINARY(16)   NOT NULL,
    noted_at    DATETIME(6)  NOT NULL,
    CONSTRAINT reach_of FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT reach_stage CHECK (stage IN ('baseline', 'creation', 'validation')),
    CONSTRAINT reach_counts CHECK (women >= 0 AND men >= 0 AND others >= 0 AND women + men + others > 0),
    KEY reach_by_campaign (campaign_id, stage, held_on)
);

CREATE TABLE evidence (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    campaign_id BINARY(16)   NOT NULL,
    stage       VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    file_id     BINARY(16)   NOT NULL,
    description VARCHAR(500) NOT NULL,
    CONSTRAINT evidence_of FOREIGN KEY (campaign_id) REFERENCES campaign (id),
    CONSTRAINT evidence_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT evidence_stage CHECK (stage IN ('baseline', 'creation', 'validation'))
);

CREATE TABLE campaign_partner (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    campaign_id BINARY(16)   NOT NULL,
    name        VARCHAR(200) NOT NULL,
    type        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    CONSTRAINT campaign_partner_once UNIQUE (campaign_id, name),
    CONSTRAINT campaign_partner_of FOREIGN KEY (campaign_id) REFERENCES campaign (id)
);
