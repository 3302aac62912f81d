"""The card that is given to somebody who types our name and words in any chat."""

from typing import Final

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bots.fitting import plain
from bots.telegram.fit import fit
from bots.telegram.show import text_of
from core.talk.vocabulary import Shown

_LONGEST_TITLE: Final = 200


def article(shown: Shown) -> InlineQueryResultArticle:
    """Verdict and range to choose by; what is posted is the whole result."""
    title, *rest = [plain(line)[:_LONGEST_TITLE] for line in shown.lines]
    content = InputTextMessageContent(
        text_of(fit(Shown(shown.lines))[0].lines),
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )
    return InlineQueryResultArticle("result", title, content, description=rest[0] if rest else None)
