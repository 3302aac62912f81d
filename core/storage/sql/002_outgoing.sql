-- What is to be sent, kept with the turn that made it. In a lane (a chat) rows go out in the order of their ids.
-- `turn` is the conversation's turn that made it. `edits` is the row whose message this one takes the place of, `about` the platform's id of the message it answers,
-- `sent_as` the platform's id of the message once it was sent. Rows stay after that: buttons are looked up here.
CREATE TABLE outgoing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    lane TEXT NOT NULL,
    turn INTEGER NOT NULL,
    shown TEXT NOT NULL,
    edits INTEGER,
    about TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
    tries INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL DEFAULT 0,
    made_at REAL NOT NULL,
    sent_as TEXT,
    why TEXT
) STRICT;

CREATE INDEX outgoing_waiting ON outgoing (lane, id) WHERE state = 'waiting';
CREATE INDEX outgoing_about ON outgoing (lane, about) WHERE about IS NOT NULL;
CREATE INDEX heard_kept_at ON heard (kept_at);
