-- The newest editions of all, as the report offers them, without sorting every edition there is.
CREATE INDEX edition_by_start ON edition (starts_on, id);
