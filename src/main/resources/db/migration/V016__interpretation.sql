-- Between which languages a session is interpreted, such as 'es,en'; empty where it is not.
ALTER TABLE session ADD COLUMN languages VARCHAR(64) CHARACTER SET ascii NOT NULL DEFAULT '';
