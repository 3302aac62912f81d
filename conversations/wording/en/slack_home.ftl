# The App Home on Slack.

home-title = Giban
home-what = I estimate how much State support infrastructure such as water, power, roads or wastewater could get in a national advanced strategic industry complex (국가첨단전략산업 특화단지).
home-outsider = People from another organisation cannot start a case here. Please have Giban installed in your own workspace.
home-start = Talk in private chat
home-form = Fill in a form
home-language-ko = 한국어
home-language-en = English
home-forget = Forget me
home-forget-title = Erase everything?
home-forget-text = All your answers and cases are erased. This cannot be undone.
home-forget-yes = Erase
home-forget-no = Keep
home-cases = Your cases
home-no-cases = You have no case yet. Start one with the buttons above.
home-case = { $about }
home-about-nothing = a case with no industry or place yet
home-open = Open
home-more = { $count ->
    [one] There is { $count } more.
   *[other] There are { $count } more.
}
