# What is said on Telegram alone, and to what cannot be read because it is no text.

cannot-voice = I cannot listen to voice or sound yet. Please write the same as text.
cannot-photo = I cannot read photos or videos yet. Please write what matters as text.
cannot-sticker = A sticker alone does not tell me the answer. Please write, or press a button.
cannot-document = I cannot read files yet. Please write what matters as text, such as industry, place, investment and the cost of the facilities.
cannot-forward = I do not take forwarded messages as your answers. To answer like that, please copy the text and send it yourself.
cannot-other = I cannot read this kind of message. Please write, or press a button.

telegram-command-estimate = estimate from one sentence: /estimate chips in Gumi, 3 trillion won, water 50 billion
telegram-command-result = the whole result
telegram-command-sofar = your answers and the result so far
telegram-command-why = why I ask
telegram-command-plan = the plan up to the first payment
telegram-command-checklist = whom to ask what, and what to prepare
telegram-command-sources = reasons and sources
telegram-command-members = associations: the members and where each stands
telegram-command-member = associations: turn to a member: /member Kana Electronics
telegram-command-cases = my cases and where each stands
telegram-command-newcase = work out another project too: /newcase Ochang line 2
telegram-command-back = take the last answer back
telegram-command-restart = start over
telegram-command-continue = a code to go on with on another platform
telegram-command-export = everything kept of my answers
telegram-command-forget = erase everything I have told you
telegram-command-help = how to use this
telegram-command-ko = in Korean (한국어로)
telegram-command-en = in English

telegram-greeting = Hello, this is Giban. I estimate how much State support infrastructure could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지). Start a case in a private chat with me, or write here, for example: /estimate We make chips in Gumi, investing 3 trillion won, water 50 billion. In groups I read commands and replies to my messages only, and amounts are shown to everybody only after whoever started the case presses "show here".
press-old = This button is from before a start-over, or no longer in use. Please answer the newer question below.
telegram-press-not-yours = Only the person who started this case can press here. To work out your own, start with /estimate.
press-late = Other answers came after it, so it cannot be undone. Please just write what to change.
slow-down = Your messages came too fast for me to read them all. Please go on in a moment.
telegram-link-not-yours = Only the person who started the case can open that link. To work out your own, describe your case in one sentence.
telegram-inline-talk = Work it out in a talk with Giban

doctor-telegram-token = Telegram takes the token: { $name } (@{ $username })
doctor-telegram-refused = Telegram refuses TELEGRAM_BOT_TOKEN. Send /token to @BotFather, choose the bot, and put what it shows into TELEGRAM_BOT_TOKEN.
doctor-telegram-unreachable = Telegram ({ $host }) could not be asked everything: { $trouble }. See that outgoing HTTPS is open and TELEGRAM_API_URL is right, then try again.
doctor-telegram-clock = The system's clock and Telegram's are { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} apart. Beyond 60, set the system's clock (NTP).
doctor-telegram-webhook = Updates come by webhook: { $url }
doctor-telegram-webhook-elsewhere = The webhook leads to another address, at { $host }, instead of { $url }. If PUBLIC_URL is right, start serve again. If it changes back, another program uses this bot: stop one of them, or make another bot with /newbot at @BotFather.
doctor-telegram-no-webhook = No webhook is registered. Start serve with PUBLIC_URL set: it registers { $url }. Without a public address, take PUBLIC_URL away.
doctor-telegram-webhook-in-the-way = PUBLIC_URL is not set, yet a webhook is registered at { $host }, so that polling gets nothing. Start serve: it takes the webhook away. To use a webhook, set PUBLIC_URL.
doctor-telegram-polling = Updates come by polling; no webhook is registered.
doctor-telegram-error = Telegram called the webhook { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ago and failed: { $message }. See that PUBLIC_URL opens from outside and its certificate is valid. For 403, have your proxy pass on the header X-Telegram-Bot-Api-Secret-Token, and start serve again if TELEGRAM_WEBHOOK_SECRET was changed.
doctor-telegram-past-error = Telegram last failed to call the webhook { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ago: { $message }
doctor-telegram-pending = Updates that nobody has taken yet: { $count }. See whether serve is running, and start it if not. If it is, see its log.
doctor-telegram-none-pending = Updates that nobody has taken yet: { $count }
doctor-telegram-commands = { $count } commands are registered in Korean and English.
doctor-telegram-no-commands = The list of commands is missing or another ({ $languages }; * is any other language). Start serve again: it registers them. Do not change them with /setcommands at @BotFather.
doctor-telegram-privacy = In groups the bot gets commands and replies to its own messages only.
doctor-telegram-no-privacy = The bot gets everything written in its groups. Send /setprivacy to @BotFather, choose the bot and press Enable, then take the bot out of each group and in again.
doctor-telegram-inline = Inline mode is on.
doctor-telegram-no-inline = Inline mode is off. Send /setinline to @BotFather, choose the bot and write a placeholder.
doctor-telegram-groups = The bot can be taken into groups.
doctor-telegram-no-groups = The bot cannot be taken into groups. Send /setjoingroups to @BotFather, choose the bot and press Enable.
