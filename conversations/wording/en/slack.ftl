# What is said on Slack alone.

slack-greeting = Hello, this is Giban. I estimate how much State support infrastructure could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지). In a channel, mention me and write, for example, "We make chips in Gumi, investing 3 trillion won, water 50 billion"; I answer in the thread. Amounts are shown to whoever answers alone, and to everybody only after the person who started presses "show here". A private chat with me and /giban work too.
slack-outsider = Only members of the workspace that installed Giban can use it.
slack-not-your-case = Somebody else started the case in this thread. To answer along, ask them to write "invite @you" here. To work out your own, mention me outside the thread.
slack-press-not-yours = Only the person who started this case and those invited can press here; "show here" and invitations are for the person who started. To work out your own, start with /giban.
slack-open-room = People of other organisations read this channel (or I could not make sure they do not), so I post no amounts. Please look at it in private, or start again in a channel of your own organisation.
slack-invite-how = Everybody in this thread now sees the amounts. To answer together with colleagues, write "invite @name" here.
slack-invite-in-channel = Colleagues can be invited in the thread of a channel. Mention me in a channel to start there, then write "invite @name".
slack-cannot-invite = Only members of the same workspace can be invited. Nobody was invited: please write it again with members alone.
slack-in-private = I have answered in your private chat with me.
slack-no-form = The form could not be opened (it must be within 3 seconds of pressing). Press again, or write the same here in a sentence.
forgotten-all = All your cases and everything you told me are erased, and your name is removed from the cases of others.
