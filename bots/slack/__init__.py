"""Giban on Slack: events by HTTP or socket mode in, the outbox out."""
