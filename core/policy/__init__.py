"""Rules, estimate and plan as pure functions of answers, rulebook and day. No clock, no files, no network."""
