"""Where conversations are kept: one small protocol, and SQLite behind it."""
