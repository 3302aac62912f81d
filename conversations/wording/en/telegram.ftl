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
telegram-command-sources = reasons and sources
telegram-command-members = associations: the members and where each stands
telegram-command-member = associations: turn to a member: /member Kana Electronics
telegram-command-back = take the last answer back
telegram-command-restart = start over
telegram-command-forget = erase everything I have told you
telegram-command-help = how to use this
telegram-command-ko = in Korean (한국어로)
telegram-command-en = in English

telegram-greeting = Hello, this is Giban. I estimate how much State support infrastructure could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지). Start a case in a private chat with me, or write here, for example: /estimate We make chips in Gumi, investing 3 trillion won, water 50 billion. In groups I read commands and replies to my messages only, and amounts are shown to everybody only after whoever started the case presses "show here".
telegram-press-old = This button is from before a start-over, or no longer in use. Please answer the newer question below.
telegram-press-not-yours = Only the person who started this case can press here. To work out your own, start with /estimate.
telegram-press-late = Other answers came after it, so it cannot be undone. Please just write what to change.
telegram-slow-down = Your messages came too fast for me to read them all. Please go on in a moment.
telegram-link-not-yours = Only the person who started the case can open that link. To work out your own, describe your case in one sentence.
telegram-inline-talk = Work it out in a talk with Giban
