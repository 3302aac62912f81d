// Serves telegram-test-api on a port of 127.0.0.1: node telegram_test_api.js PORT. Added is what it lacks beside the real
// one, and nothing else: a bot that says it is one, setMyCommands, sendChatAction, a poll that waits, the name of a
// chat that every press carries, and answers to a send or an edit that can be read, dated in seconds.
'use strict';

const { routes } = require('telegram-test-api/lib/routes/index');
const TelegramServer = require('telegram-test-api');

const BOT = { id: 4242, is_bot: true, first_name: 'Giban', username: 'giban_bot' };
const POLL_MILLISECONDS = 1000;
const LOOK_MILLISECONDS = 20;

const answers = (result) => (_request, response) => response.json({ ok: true, result });

async function somethingWaits(server, token) {
  const until = Date.now() + POLL_MILLISECONDS;
  const waits = (update) => update.botToken === token && !update.isRead;
  while (Date.now() < until && !server.storage.userMessages.some(waits)) {
    await new Promise((resolve) => { setTimeout(resolve, LOOK_MILLISECONDS); });
  }
}

// Ahead of its own routes: whoever answers first has answered.
routes.unshift((app, server) => {
  app.all('/bot:token/getMe', answers(BOT));
  app.all('/bot:token/setMyCommands', answers(true));
  app.all('/bot:token/sendChatAction', answers(true));
  app.all('/bot:token/editMessageText', (request, response) => {
    server.editMessageText(request.body);
    response.json({ ok: true, result: true });
  });
  app.all('/bot:token/getUpdates', (request, _response, next) => {
    somethingWaits(server, request.params.token).then(() => next());
  });
});

const formatUpdate = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (given) => {
  const update = formatUpdate(given);
  if (update.callback_query) update.callback_query.chat_instance = '1';
  return update;
};

class Server extends TelegramServer {
  addBotMessage(given, token) {
    const { message_id: number, chat, date, text, reply_markup: keyboard } = super.addBotMessage(given, token);
    return { message_id: number, from: BOT, chat, date: Math.floor(date / 1000), text, reply_markup: keyboard };
  }
}

new Server({ host: '127.0.0.1', port: Number(process.argv[2]) }).start();
