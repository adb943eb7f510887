-- The list of editions begins with what is open, then what runs, the newest first.
CREATE INDEX edition_by_state_start ON edition (state, starts_on, id);
