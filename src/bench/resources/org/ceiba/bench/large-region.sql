-- Years of a whole region, made inside the database. Statements end with a semicolon at the end of a line; what stands between
-- "batch" and "end of batch" is done for each part of the enrolments.
--
-- {courses} {editions} {people} {from} {to}   numbers
-- {id N of EXPRESSION}   an identifier in the form of UUID version 7 that sorts by the number; each N has a time of its own
-- {copy of COLUMN}       the identifier of the s.seq-th copy of a row
-- {state}                of an enrolment: six of ten complete a closed edition, three do not, one leaves; of one under way, three have completed
-- {enrolled at} {ended at}

SET unique_checks = 0, foreign_key_checks = 0, sql_mode = '';

-- The measured course again and again, under other keys, with its modules and items.
INSERT INTO course
SELECT {copy of c.id}, CONCAT(c.course_key, '-', s.seq), c.kind, c.languages, c.partial, c.topics, c.hours, c.cover,
       c.package_sha256, c.definition, c.imported_at, 1
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course';

INSERT INTO course_text
SELECT {copy of c.id}, t.language, CONCAT(t.title, ' ', s.seq), t.summary, t.audience, t.cover_alt, t.about, t.glossary
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course' JOIN course_text t ON t.course_id = c.id;

INSERT INTO module
SELECT {copy of m.id}, {copy of c.id}, m.module_key, m.position, m.hours, m.retired
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course' JOIN module m ON m.course_id = c.id;

INSERT INTO module_text
SELECT {copy of m.id}, t.language, t.title, t.aim
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course' JOIN module m ON m.course_id = c.id
JOIN module_text t ON t.module_id = m.id;

INSERT INTO item
SELECT {copy of i.id}, {copy of c.id}, {copy of i.module_id}, i.item_key, i.kind, i.position, i.minutes, i.required,
       i.purpose, i.paired_with, i.attempts, i.pass_score, i.settings, i.retired
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course' JOIN item i ON i.course_id = c.id;

INSERT INTO item_text
SELECT {copy of i.id}, t.language, t.title, t.html, t.gift, t.words
FROM seq_1_to_{courses} s JOIN course c ON c.course_key = 'bench-course' JOIN item i ON i.course_id = c.id
JOIN item_text t ON t.item_id = i.id;

CREATE TABLE bench_item (course_id BINARY(16), place INT, item_id BINARY(16), PRIMARY KEY (course_id, place))
SELECT i.course_id, ROW_NUMBER() OVER (PARTITION BY i.course_id ORDER BY i.item_key) AS place, i.id AS item_id
FROM item i JOIN course c ON c.id = i.course_id WHERE c.course_key LIKE 'bench-course%' AND i.required;

-- The small region's people are the first of these.
INSERT INTO person
SELECT {id 1 of s.seq}, CONCAT('p', LPAD(s.seq, 7, '0'), '@region.example'), 'Persona',
       CONCAT('Sintética ', LPAD(s.seq, 7, '0')),
       ELT(1 + s.seq MOD 11, 'BZ', 'CA', 'CR', 'DO', 'SV', 'GT', 'HN', 'MX', 'NI', 'PA', 'US'),
       ELT(1 + s.seq DIV 7 MOD 5, 'female', 'male', 'female', 'male', 'other'),
       CONCAT('Institución sintética ', s.seq MOD 40),
       ELT(1 + s.seq DIV 3 MOD 6, 'government', 'local-government', 'civil-society', 'international', 'media', 'academia'),
       'es', 'America/Costa_Rica', UTC_TIMESTAMP(6), NULL, 1
FROM seq_0_to_{people} s LEFT JOIN person p ON p.email = CONCAT('p', LPAD(s.seq, 7, '0'), '@region.example')
WHERE p.id IS NULL;

CREATE TABLE bench_person (n INT PRIMARY KEY, id BINARY(16))
SELECT CAST(SUBSTR(email, 2, 7) AS UNSIGNED) AS n, id FROM person WHERE email LIKE 'p%@region.example';

-- A round of editions each quarter; the last round is under way.
CREATE TABLE bench_edition (n INT PRIMARY KEY, id BINARY(16) UNIQUE, course_id BINARY(16), starts_on DATE, ends_on DATE,
                            state VARCHAR(7) CHARACTER SET ascii)
SELECT s.seq AS n, {id 2 of s.seq} AS id, c.id AS course_id,
       CURRENT_DATE - INTERVAL 90 * ({rounds} - 1 - s.seq DIV ({courses} + 1)) + s.seq MOD ({courses} + 1) MOD 60 DAY AS starts_on
FROM seq_0_to_{editions} s
JOIN course c ON c.course_key = IF(s.seq MOD ({courses} + 1) = 0, 'bench-course', CONCAT('bench-course-', s.seq MOD ({courses} + 1)));

UPDATE bench_edition SET ends_on = starts_on + INTERVAL 60 DAY,
    state = IF(starts_on + INTERVAL 60 DAY < CURRENT_DATE, 'closed', 'running');

INSERT INTO edition
SELECT d.id, CONCAT('bench-', LPAD(d.n, 6, '0')), d.course_id, 100 + d.n DIV ({courses} + 1), d.starts_on, d.ends_on,
       TIMESTAMP(d.starts_on) - INTERVAL 45 DAY, TIMESTAMP(d.ends_on), 'automatic', NULL, e.languages, e.time_zone, d.state,
       e.completion, UTC_TIMESTAMP(6), 1
FROM bench_edition d JOIN edition e ON e.edition_key = 'bench-edition';

-- batch
INSERT INTO enrolment
SELECT {id 3 of s.seq}, d.id, b.id, {state}, IF({state} = 'enrolled', {enrolled at}, {ended at}), NULL, NULL, p.country, p.sex,
       p.institution_type, {enrolled at}, {enrolled at}, 1
FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_{from}_to_{to}) s
JOIN bench_edition d ON d.n = s.edition
JOIN bench_person b ON b.n = (s.edition * 4001 + s.slot) MOD ({people} + 1)
JOIN person p ON p.id = b.id;

INSERT INTO enrolment_change
SELECT {id 4 of 2 * s.seq}, {id 3 of s.seq}, d.id, NULL, 'enrolled', {enrolled at}, {enrolled at}, NULL, NULL, NULL
FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_{from}_to_{to}) s
JOIN bench_edition d ON d.n = s.edition;

INSERT INTO enrolment_change
SELECT {id 4 of 2 * s.seq + 1}, {id 3 of s.seq}, d.id, 'enrolled', {state}, {ended at}, {ended at}, NULL, NULL, NULL
FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_{from}_to_{to}) s
JOIN bench_edition d ON d.n = s.edition WHERE {state} <> 'enrolled';

INSERT INTO item_completion
SELECT {id 3 of s.seq}, i.item_id, {enrolled at}, NULL, NULL
FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_{from}_to_{to}) s
JOIN bench_edition d ON d.n = s.edition
JOIN bench_item i ON i.course_id = d.course_id AND (i.place <= s.slot MOD 5 OR {state} = 'completed');

INSERT INTO progress
SELECT {id 3 of s.seq}, d.id, IF({state} = 'completed', 5, s.slot MOD 5), 5, 0, 0, {state} = 'completed', 1, i.item_id,
       {enrolled at}
FROM (SELECT seq, seq DIV 100 AS edition, seq MOD 100 AS slot FROM seq_{from}_to_{to}) s
JOIN bench_edition d ON d.n = s.edition
LEFT JOIN bench_item i ON i.course_id = d.course_id AND i.place = s.slot MOD 5;
-- end of batch

-- Certificates of the small region's people, whose pages are measured; a million signatures would prove nothing more.
INSERT INTO certificate
SELECT UNHEX(MD5(CONCAT('certificate', HEX(n.id)))),
       CONCAT_WS('-', UPPER(SUBSTR(MD5(HEX(n.id)), 1, 4)), UPPER(SUBSTR(MD5(HEX(n.id)), 5, 4)), UPPER(SUBSTR(MD5(HEX(n.id)), 9, 4))),
       n.id, n.person_id, n.since, NULL, NULL, NULL, k.holder, k.holder_hash, k.facts, k.credential, 1
FROM bench_person b
JOIN enrolment n ON n.person_id = b.id AND n.state = 'completed'
JOIN bench_edition d ON d.id = n.edition_id
JOIN (SELECT * FROM certificate LIMIT 1) k
WHERE b.n < 10000;

INSERT INTO seat_count
SELECT n.edition_id, COUNT(*), 1 FROM enrolment n JOIN bench_edition d ON d.id = n.edition_id
WHERE n.state IN ('enrolled', 'completed', 'not-completed') GROUP BY n.edition_id;

INSERT INTO enrolment_count
SELECT n.edition_id, 'state', n.state, COUNT(*) FROM enrolment n JOIN bench_edition d ON d.id = n.edition_id
GROUP BY n.edition_id, n.state;

INSERT INTO enrolment_count
SELECT n.edition_id, 'country', n.country, COUNT(*) FROM enrolment n JOIN bench_edition d ON d.id = n.edition_id
WHERE n.state IN ('enrolled', 'completed', 'not-completed') GROUP BY n.edition_id, n.country;

INSERT INTO enrolment_count
SELECT n.edition_id, 'sex', n.sex, COUNT(*) FROM enrolment n JOIN bench_edition d ON d.id = n.edition_id
WHERE n.state IN ('enrolled', 'completed', 'not-completed') AND n.sex IS NOT NULL GROUP BY n.edition_id, n.sex;

INSERT INTO enrolment_count
SELECT n.edition_id, 'institutionType', n.institution_type, COUNT(*) FROM enrolment n
JOIN bench_edition d ON d.id = n.edition_id
WHERE n.state IN ('enrolled', 'completed', 'not-completed') AND n.institution_type IS NOT NULL
GROUP BY n.edition_id, n.institution_type;

DROP TABLE bench_person;
DROP TABLE bench_edition;
DROP TABLE bench_item;
ANALYZE TABLE course, edition, person, enrolment, enrolment_change, item_completion, progress, certificate;
