# What carries the talk along.

welcome = Hello, this is Giban. I estimate how much State support infrastructure such as water, power, roads or wastewater could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지). You can say it all in one sentence: what you make, where and how much you invest, which facilities you need and what they cost. For example: We are a battery maker investing 1.5 trillion won in Pohang; substation about 40 billion, water 30 billion
privacy = What you tell me is used for this talk alone and erased { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last turn; write "forget me" to erase it at once.
export = These are the answers kept of this talk.
export-line = · { $item }
resumed = We go on where we were.

going-on = To go on:
understood-one = Understood: { $items }.
known-already = You have told me already: { $items }
understood = I understood: { $items }. If that is not right, just write it again.
changed = Changed: { $item } (before: { $before }).
facility-added = Added: { $facilities }.
facility-removed = Removed: { $facilities }.
guessed = I took this as { $items }, but am not sure. If that is not right, please correct it.
unread-cost = The cost of { $facility } was given together with others, so I cannot tell it apart.
dropped = Answers taken out: { $items }
voided = With the changed answer these no longer hold, so I removed them: { $items }
taken-back = Undone: { $items }
restored = Answers that stand again: { $items }
taken-back-nothing = There is no answer to take back.
edited = I changed the answer to match your edited message.
withdrawn = The answers of the message you deleted are taken out: { $items }
option-undo = undo
option-share = show here
option-privately = see in private
amounts-of-members = The amounts of members are shown to their officer alone.
amounts-elsewhere = Amounts are shown in private only. To show them to everybody here, whoever started this may press "show here".
amounts-beside = The amounts are shown to you alone. To show them to everybody, whoever started the case presses "show here".
amounts-hidden = The amounts are shown to you alone. People of other organisations read this channel, so no amount is posted here.
forgotten = I have erased everything you told me in this talk.
what-if = Supposing { $items }, it would be as follows. Your own answers stay as they are.
too-long = I read only the first { $count } characters. Please write the rest in parts.
small-talk-greeting = Hello.
small-talk-thanks = You are welcome.
small-talk-bye = Come back at any time; your answers stay.
small-talk-who = I am Giban, and I estimate State support for infrastructure in strategic industry complexes (특화단지).
option-result = whole result
restarted = We start over. The earlier answers are gone.
language-changed = I will answer in English from now on.
notice-changed = The notice in force has changed meanwhile ({ $before } → { $now }). I have calculated again under the new one.

refused-dollars = { $thing }: I cannot convert foreign currency. Please give it in won.
refused-no_unit = { $thing }: I cannot tell the unit. Please write it with one, such as "50 billion won".

so-far = What you have told me: { $items }
so-far-nothing = You have not told me anything yet.
condition-line = · { $condition }: { $status }

help = Describe your case in sentences, and I work out the range of State support, the reasons and the dates. You can correct any answer at any time. Write "why" to hear why I ask, "so far" for the result so far; "back", "start over" and "in Korean" work too.
change-how = Just write what to change. For example: investment 2 trillion, substation 50 billion, not Pohang but Gumi
plan-none = As things stand there is no plan to make.

option-sources = reasons
option-plan = plan
option-change = change an answer
option-restart = start over

faq-none = I have no confirmed answer to that. Please ask KICOX (한국산업단지공단).

button-gone = This button no longer works. Please write the answer instead.
members-none = The list of members belongs to an association officer's talk. If you speak for one, write "we are an association".
for-member = [{ $member }]
office-opened = I work out each member firm on its own; nothing of one reaches another. Which member is this about? Please write its name.
ask-member = Which member is this about? Please write its name. "members" lists where each stands, "member NAME" turns to another one.
member-line = · { $member }: { $state }
option-member = { $member }
state-new = not begun
state-range = { $verdict } { $range }

invited = { $names } may answer in this case too. Whoever answers is named beside the answer.
said-by = [{ $name }]
said-by-line = · answered by { $name }: { $facts }

continue-code = Write this code to Giban on the other platform, just as it is: { $code }
continue-how = It works once, within { $minutes } minutes. Whoever knows it can take this case over, so show it to nobody.
continue-privately = I give the code in private, where nobody else reads it. Press "see in private", then write the same there.
continue-nothing = There is no answer to take along yet. You can simply begin there.
starters-only = Only whoever started this case can do that.
guest-left = Your name is erased from this case, and you take part in it no more. Your answers stay with whoever started it.
continue-unknown = This code is wrong, used already, or too old. Where the case is, write something like "continue on Telegram" to get a new one.
continue-here = This case is here already. Write the code to Giban on the other platform.
continue-taken = There are answers of another case here, so nothing was moved. Write "start over" to clear them, then the code again.
continue-taken-office = There are an association's members here, so nothing was moved. Write "forget me" to erase them all, then the code again.
