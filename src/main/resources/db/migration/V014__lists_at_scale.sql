-- What lists ask for with 10,000 editions and 1,000,000 people, found instead of sorted.

-- The newest editions of all, as the report offers them.
CREATE INDEX edition_by_start ON edition (starts_on, id);

-- The edition that a course's card tells of: the newest in a state.
CREATE INDEX edition_by_course_state ON edition (course_id, state, starts_on, id);

-- People by any of their names: each beginning has its index, and the three are merged.
CREATE INDEX person_by_given_name ON person (given_name, id);
