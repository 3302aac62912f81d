"""What somebody would write with python-telegram-bot alone: it answers "hi" and remembers nothing."""

import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def hi(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """As in its documentation."""
    if update.message:
        await update.message.reply_text("hi")


def main() -> None:
    """By long polling."""
    token, root = os.environ["TELEGRAM_BOT_TOKEN"], os.environ["TELEGRAM_API_URL"]
    app = Application.builder().token(token).base_url(f"{root}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, hi))
    app.run_polling()


main()
