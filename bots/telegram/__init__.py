"""Giban on Telegram: a webhook or long polling in, the outbox out."""

import os

# How python-telegram-bot gives spans of time: as such, not as numbers, which it warns of.
os.environ.setdefault("PTB_TIMEDELTA", "true")
