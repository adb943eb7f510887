-- A course package is the source: its files are kept as they came, the rows below are made from them at import.
CREATE TABLE course (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    course_key     VARCHAR(64)  CHARACTER SET ascii NOT NULL,
    kind           VARCHAR(8)   CHARACTER SET ascii NOT NULL,
    languages      VARCHAR(60)  CHARACTER SET ascii NOT NULL, -- 'es,en': complete; the first is the course's first language
    partial        VARCHAR(60)  CHARACTER SET ascii NOT NULL, -- 'fr,pt'
    topics         VARCHAR(200) CHARACTER SET ascii NOT NULL,
    hours          DECIMAL(5,1) NOT NULL,
    cover          VARCHAR(200) CHARACTER SET ascii NULL,
    package_sha256 BINARY(32)   NOT NULL,
    definition     MEDIUMTEXT   NOT NULL, -- organisers, session plan, group work, exchange, validation, campaigns, default completion
    imported_at    DATETIME(6)  NOT NULL,
    version        INT          NOT NULL,
    CONSTRAINT course_by_key UNIQUE (course_key),
    CONSTRAINT course_kind CHECK (kind IN ('course', 'forum', 'workshop', 'exchange', 'campaign'))
);

CREATE TABLE course_text (
    course_id BINARY(16)    NOT NULL,
    language  CHAR(2)       CHARACTER SET ascii NOT NULL,
    title     VARCHAR(200)  NOT NULL,
    summary   VARCHAR(1000) NOT NULL,
    audience  VARCHAR(500)  NOT NULL,
    cover_alt VARCHAR(500)  NOT NULL,
    about     MEDIUMTEXT    NULL, -- HTML, sanitised; null where the package has none in this language
    glossary  MEDIUMTEXT    NULL,
    PRIMARY KEY (course_id, language),
    CONSTRAINT course_text_of FOREIGN KEY (course_id) REFERENCES course (id),
    FULLTEXT KEY course_text_search (title, summary, audience)
);

CREATE TABLE course_file (
    course_id  BINARY(16)   NOT NULL,
    path       VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii NOT NULL,
    size       INT          NOT NULL,
    sha256     BINARY(32)   NOT NULL,
    content    MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (course_id, path),
    CONSTRAINT course_file_of FOREIGN KEY (course_id) REFERENCES course (id)
);

CREATE TABLE module (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    course_id  BINARY(16)   NOT NULL,
    module_key VARCHAR(64)  CHARACTER SET ascii NOT NULL,
    position   INT          NOT NULL,
    hours      DECIMAL(5,1) NOT NULL,
    retired    BOOLEAN      NOT NULL DEFAULT FALSE, -- no longer in the package; kept for who has worked in it
    CONSTRAINT module_by_key UNIQUE (course_id, module_key),
    CONSTRAINT module_of FOREIGN KEY (course_id) REFERENCES course (id)
);

CREATE TABLE module_text (
    module_id BINARY(16)   NOT NULL,
    language  CHAR(2)      CHARACTER SET ascii NOT NULL,
    title     VARCHAR(200) NOT NULL,
    aim       VARCHAR(500) NOT NULL,
    PRIMARY KEY (module_id, language),
    CONSTRAINT module_text_of FOREIGN KEY (module_id) REFERENCES module (id)
);

CREATE TABLE item (
    id           BINARY(16)  NOT NULL PRIMARY KEY,
    course_id    BINARY(16)  NOT NULL,
    module_id    BINARY(16)  NOT NULL,
    item_key     VARCHAR(64) CHARACTER SET ascii NOT NULL,
    kind         VARCHAR(10) CHARACTER SET ascii NOT NULL,
    position     INT         NOT NULL,
    minutes      INT         NOT NULL,
    required     BOOLEAN     NOT NULL,
    purpose      VARCHAR(8)  CHARACTER SET ascii NULL, -- quizzes: check, baseline, final
    paired_with  VARCHAR(64) CHARACTER SET ascii NULL, -- key of the baseline of a final test
    attempts     INT         NULL,                     -- null: as many as one likes
    pass_score   INT         NULL,                     -- percent
    settings     TEXT        NOT NULL,                 -- url, file, rubric, peerReviews
    retired      BOOLEAN     NOT NULL DEFAULT FALSE,
    CONSTRAINT item_by_key UNIQUE (course_id, item_key),
    CONSTRAINT item_kind CHECK (kind IN ('page', 'video', 'file', 'quiz', 'assignment', 'survey', 'package')),
    CONSTRAINT item_of FOREIGN KEY (course_id) REFERENCES course (id),
    CONSTRAINT item_in FOREIGN KEY (module_id) REFERENCES module (id),
    KEY item_by_module (module_id, position)
);

CREATE TABLE item_text (
    item_id  BINARY(16)   NOT NULL,
    language CHAR(2)      CHARACTER SET ascii NOT NULL,
    title    VARCHAR(200) NOT NULL,
    html     MEDIUMTEXT   NULL, -- pages and the like, rendered and sanitised at import; null where this language has no file
    gift     MEDIUMTEXT   NULL, -- quizzes and surveys, as written
    words    INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (item_id, language),
    CONSTRAINT item_text_of FOREIGN KEY (item_id) REFERENCES item (id)
);
