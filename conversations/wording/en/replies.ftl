# What carries the talk along.

welcome = Hello, this is Giban. I estimate how much State support infrastructure such as water, power, roads or wastewater could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지). You can say it all in one sentence: what you make, where and how much you invest, which facilities you need and what they cost. For example: We are a battery maker investing 1.5 trillion won in Pohang; substation about 40 billion, water 30 billion
privacy = What you tell me is used for this talk alone and erased { $days ->
    [one] { $days } day
   *[other] { $days } days
} after its last turn; write "forget me" to erase it at once.
export = Your answers kept in this talk:
export-line = · { $item }
resumed = We go on from where we left off.

going-on = To go on:
understood-one = Understood: { $items }.
known-already = You have told me already: { $items }
understood = I understood: { $items }. If that is not right, just write it again.
changed = Changed: { $item } (before: { $before }).
facility-added = Added: { $facilities }.
facility-removed = Removed: { $facilities }.
guessed = I took this as { $items }, but am not sure. If that is not right, please correct it.
unread-cost = The cost of { $facility } was given together with others, so I do not know it separately.
dropped = Answers removed: { $items }
voided = With the changed answer these no longer hold, so I removed them: { $items }
taken-back = Undone: { $items }
restored = Restored answers: { $items }
taken-back-nothing = There is no answer to undo.
edited = I changed the answer to match your edited message.
withdrawn = I removed the answers of the message you deleted: { $items }
option-undo = undo
option-share = show here
option-privately = see in private
amounts-of-members = Members' amounts are shown only to their association's officer.
amounts-elsewhere = Amounts are shown only in private. To show them to everybody here, the person who started the case can press "show here".
amounts-beside = Only you see the amounts. To show them to everybody, the person who started the case can press "show here".
amounts-hidden = Only you see the amounts. People of other organisations read this channel, so no amount is posted here.
forgotten = I have erased everything you told me in this talk.
what-if = If it were { $items }, the result would be as follows. Your own answers stay as they are.
what-if-without = Without { $facilities } the result would be as follows. Your own answers stay as they are.
what-if-not-there = This is not in the calculation now: { $facilities }. Your own answers stay as they are.
what-if-same = Verdict, amount and first payment stay as they are now.
too-long = I read only the first { $count ->
    [one] { $count } character
   *[other] { $count } characters
}. Please write the rest in parts.
small-talk-greeting = Hello.
small-talk-thanks = You are welcome.
small-talk-bye = Come back at any time; your answers stay.
small-talk-who = I am Giban, and I estimate State support for infrastructure in strategic industry complexes (특화단지).
option-result = whole result
restarted = We start over. The earlier answers are gone.
language-changed = I will answer in English from now on.
notice-changed = The notice in force has changed meanwhile ({ $before } → { $now }). I have calculated again under the new one.

refused-dollars = { $thing }: I cannot convert foreign currency. Please give it in won.
refused-no_state = { $thing }: I did not catch when. Please write "done", or year and month, such as "March 2027".
refused-no_unit = { $thing }: I cannot tell the unit. Please write it with one, such as "50 billion won".
no-such-choice = There is no choice with that number. Please write the choice itself.

so-far = What you have told me: { $items }
so-far-nothing = You have not told me anything yet.
condition-line = · { $condition }: { $status }

help = Describe your case in sentences, and I work out the range of State support, the reasons and the dates. You can correct any answer at any time. Write "why" to hear why I ask, "so far" for the result so far, "exact won" for the amounts to the last won; "back", "start over" and "in Korean" work too. In a private chat, "new case" works out another project apart from this one.
change-how = Just write what to change. For example: investment 2 trillion, substation 50 billion, not Pohang but Gumi
plan-none = As things stand, there is nothing to plan.

option-sources = reasons
option-plan = plan
option-change = change an answer
option-restart = start over


button-gone = This button no longer works. Please write the answer instead.
members-none = The list of members is in the talk of an association's officer. If you speak for an association, write "we are an association".
for-member = [{ $member }]
office-opened = I calculate each member firm separately, and nothing said of one is mixed with another. Which member is this about? Please write its name.
ask-member = Which member is this about? Please write its name. "members" shows where each stands; "member NAME" switches to another one.
member-line = · { $member }: { $state }
option-member = { $member }
state-new = not started
state-range = { $verdict } { $range }
state-range-open = { $verdict } { $range } if all conditions are met

invited = { $names } can now answer in this case too. Each answer shows who gave it.
said-by = [{ $name }]
said-by-line = · answered by { $name }: { $facts }

continue-code = Write this code to Giban on the other platform, exactly as it is: { $code }
continue-how = It works once, within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Anybody who has it can take over this case, so please do not share it.
continue-privately = I give the code only in private, so that nobody else reads it. Press "see in private", then write the same there.
continue-nothing = There is no answer to move yet. You can simply start there.
starters-only = Only the person who started this case can do that.
guest-left = Your name is removed from this case, and you can no longer answer in it. Your answers stay with the person who started it.
continue-unknown = This code is wrong, used already, or too old. Where the case is, write something like "continue on Telegram" to get a new one.
continue-here = This case is here already. Write the code to Giban on the other platform.
continue-taken = There are answers of another case here, so nothing was moved. Write "start over" to clear them, then the code again.
continue-taken-office = There are an association's members here, so nothing was moved. Write "forget me" to erase them all, then the code again.
