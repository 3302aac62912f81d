# Several cases of one person.

case-opened = I have started a new case.
case-opened-with = I have started a new case. What you told me about your company applies here too; please correct what differs: { $items }
case-kept = The earlier case is kept with all its answers ({ $case }). "my cases" lists every one.
case-untitled = Case { $number }
case-titled = Case { $number }: { $about }
case-part = { $name }
case-empty = This case has no answers about a project yet, so I did not start a new one. Please answer for this one first.
case-unknown = I found no such case.
ask-case = We are on { $case } now. To turn to another one, press a button or write its number or name, as in "case 2". "new case: Ochang line 2" begins one more.
option-new-case = New case
cases-one = There is one case so far. To calculate another project too, write "new case"; your answers so far stay.
cases-privately = Here I handle one case only. Please begin another one in our private chat.
cases-association = In this talk each case is already calculated on its own. Write "new case: Kana Electronics" for each member, and each is calculated separately.
continue-taken-cases = There are already answers for several cases here, so nothing was moved. Write "forget me" to erase them all, then the code again.
continue-cases-privately = Several cases can only go on in a private chat. Please write the code in our private chat.
