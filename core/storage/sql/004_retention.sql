-- When a conversation was last turned: what nobody has touched for the retention time is erased.
ALTER TABLE conversation ADD COLUMN kept_at TEXT NOT NULL DEFAULT '2026-11-22T00:00:00Z';
