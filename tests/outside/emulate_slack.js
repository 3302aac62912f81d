// Serves the Slack of emulate on a port of 127.0.0.1: node emulate_slack.js PORT SEED, the seed as JSON. Nothing is added
// but that it listens to nobody outside this machine.
'use strict';

const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function onlyHere(port, ...rest) {
  return listen.call(this, typeof port === 'number' ? { port, host: '127.0.0.1' } : port, ...rest);
};

const [port, seed] = [Number(process.argv[2]), JSON.parse(process.argv[3])];
import('emulate').then(({ createEmulator }) => createEmulator({ service: 'slack', port, seed: { slack: seed } }));
