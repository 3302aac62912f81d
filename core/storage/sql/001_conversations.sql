-- A conversation's answers as JSON. `turn` is its version: a turn is kept only on top of the one it was made from.
CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    turn INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;

-- The key of every event that was kept, so that the same one counts once.
CREATE TABLE heard (
    id TEXT PRIMARY KEY,
    kept_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
