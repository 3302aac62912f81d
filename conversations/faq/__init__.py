"""Questions in between: which topic is meant, and its answer."""

from conversations.faq.answer import answer
from conversations.faq.asking import Asked, ask
from conversations.faq.inbetween import InBetween, in_between
from conversations.faq.topics import TOPICS

__all__ = ["TOPICS", "Asked", "InBetween", "answer", "ask", "in_between"]
