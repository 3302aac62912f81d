# Installing the Slack app, and looking at it.

slack-install-title = Installing Giban
slack-installed = Giban is installed in { $team }. Open it in Slack and describe your case in one sentence. To use it in a channel, write /invite @Giban there.
slack-installed-open = Open in Slack
slack-install-again = Install again
slack-not-installed-denied = You cancelled, so nothing was installed. To install it, begin again below. ({ $reason })
slack-not-installed-stale = It began more than ten minutes ago, this address was used already, or this is another browser. Begin again below, in the same browser. ({ $reason })
slack-not-installed-refused = Slack refused the installation ({ $reason }). Begin again below; if it fails again, tell whoever runs this app.
slack-not-installed-unreachable = Slack could not be reached ({ $reason }). Begin again below in a moment.
slack-not-installed-unkept = The installation could not be kept ({ $reason }). Tell whoever runs this app, and begin again below in a moment.

doctor-slack-token = Slack takes the token: workspace { $team }, bot @{ $bot }
doctor-slack-refused = Slack refuses SLACK_BOT_TOKEN ({ $reason }). At api.slack.com/apps choose the app, press Install to Workspace under OAuth & Permissions, and put the Bot User OAuth Token shown there into SLACK_BOT_TOKEN.
doctor-slack-unreachable = Slack ({ $host }) could not be asked everything: { $trouble }. See that outgoing HTTPS is open and SLACK_API_URL is right, then try again.
doctor-slack-clock = The system's clock and Slack's are { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} apart. Beyond 60, set the system's clock (NTP); beyond five minutes everything Slack sends would be refused.
doctor-slack-scopes = { $team }: all { $count } scopes are there.
doctor-slack-no-scopes = { $team }: scopes are lacking ({ $scopes }). Paste what ./run slack-manifest prints under App Manifest at api.slack.com/apps, and install the app again.
doctor-slack-socket = Events come by socket mode.
doctor-slack-no-socket = Slack refuses SLACK_APP_TOKEN ({ $reason }). At api.slack.com/apps, under Basic Information → App-Level Tokens, make a token with the scope connections:write and put it into SLACK_APP_TOKEN.
doctor-slack-http = The address Slack calls answers as it should: { $url }
doctor-slack-http-no-address = Events come by HTTP. Without PUBLIC_URL the address Slack calls could not be tried; set it to have it tried.
doctor-slack-http-unreachable = { $url } could not be reached: { $trouble }. See that serve is running, and that PUBLIC_URL opens from outside with a valid certificate.
doctor-slack-http-status = { $url } answered { $status } instead of 200. For 401, the running serve has another SLACK_SIGNING_SECRET, or a proxy drops the headers X-Slack-Signature and X-Slack-Request-Timestamp. For anything else, see that your proxy hands this address on to PORT.
doctor-slack-http-body = { $url } gave another answer: some other program answers there. See that your proxy hands this address on to PORT.
doctor-slack-installed = Workspaces that installed the app: { $count }
doctor-slack-not-installed = No workspace has installed the app yet. Open { $url } and install it.
