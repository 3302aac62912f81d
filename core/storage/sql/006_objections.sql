-- What people say is wrong, in their words, with the rule it was told by. It goes with the conversation it was said in.
CREATE TABLE objection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    day TEXT NOT NULL,
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    rule TEXT NOT NULL,
    kept_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
