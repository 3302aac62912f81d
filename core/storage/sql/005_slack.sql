-- The person who alone sees a row; everybody where there is none.
ALTER TABLE outgoing ADD COLUMN only_for TEXT;

-- What is kept beside talks and rows, by kind and key. Past `until` (seconds since 1970) it counts as gone.
CREATE TABLE note (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    until REAL,
    PRIMARY KEY (kind, key)
) STRICT;
