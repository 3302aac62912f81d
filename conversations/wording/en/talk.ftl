# When a talk is stuck or taken up again, when an answer changes, when something is called wrong.

reminded = { $days ->
    [1] Yesterday
   *[other] { $days } days ago
} you told me: { $items }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.

proposal = If I change to { $to }, these answers will no longer hold: { $items }. Shall I change it?
option-change-it = change
option-keep = keep as it is
left-as-were = I left your answers as they were.
left-first = Your answers stay as they were. Let us go on.

stuck = I did not understand several times. Please choose below, or ask KICOX (한국산업단지공단).
stuck-ask = I did not understand several times. Please choose below, or ask: { $contact }
stuck-choose = I still do not understand. Please choose one below.
option-help = help

objection-ask = Please write in a sentence or two what is wrong with { $subject }, and I will pass it on to the operator. To change an answer, just write the change.
objection-noted = Thank you. I kept what you wrote about { $subject } for the operator, with what it rests on. Your answers and the calculation stay as they are.
objection-condition = the condition "{ $condition }"
objection-rate = the rate
objection-cap = the cap
objection-date = the dates
objection-support = the amount
objection-result = what I told you
option-objection = report an error

objections-none = Nobody has called anything wrong.
objections-line = { $day } { $conversation } · { $subject } (notice { $notice }, rulebook { $rulebook }, sources { $source })

same-verdict = The verdict stays the same.

small-talk-okay = All right.
small-talk-laugh = Take your time, and go on whenever you like.
small-talk-sorry = No problem, write as you like.
small-talk-upset = I am sorry for the trouble. Write it in your own words, and I will look again.
small-talk-human = I am not a person but Giban, a chatbot.
small-talk-maker = I am Giban, a chatbot that calculates from the notice and published sources, and my answers are not those of any authority.
small-talk-free = I charge nothing.
small-talk-file = I cannot send files or e-mails. The result stays in this talk, and "export" shows all you told me at once.
small-talk-agent = There is no live agent here. To ask a person, please turn to KICOX (한국산업단지공단).
small-talk-agent-ask = There is no live agent here. To ask a person, please turn to: { $contact }
