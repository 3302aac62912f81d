# The web page and the command line.

page-title = Giban
page-what = Giban estimates how much State support infrastructure such as water, power, roads or wastewater could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지).
page-how = To talk in a terminal, run this command in the program's folder and describe your case in one sentence. For Slack see docs/slack.md, for Telegram docs/telegram.md.
