// Preloaded into every process of the tests: whoever calls out, by socket, name server or `fetch`, is written down and refused. What listens on this
// machine, and pipes, are let through: tests talk to what they started themselves.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function refuse(call, where) {
  const line = `${call} ${where}`;
  if (process.env.SOURCIER_TRAP) appendFileSync(process.env.SOURCIER_TRAP, `${line}\n${new Error('called').stack}\n`);
  throw new Error(`no network in tests: ${line}`);
}

const isHere = (host) => host === undefined || /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/.test(String(host));

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const { path, host, port } =
    typeof first === 'object' && first !== null
      ? first
      : typeof first === 'string'
        ? { path: first }
        : { port: first, host: given[1] };
  if (path === undefined && !isHere(typeof host === 'string' ? host : undefined)) refuse('connect', `${host}:${port}`);
  return connect.apply(this, given);
};

for (const owner of [dns, dns.promises]) {
  for (const name of Object.keys(owner)) {
    const original = owner[name];
    if (typeof original !== 'function' || !/^(?:lookup|resolve|reverse)/.test(name)) continue;
    owner[name] = (host, ...rest) => (isHere(host) ? original.call(owner, host, ...rest) : refuse(`dns.${name}`, host));
  }
}

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...given) {
  const host = given.find((one, index) => index > 0 && typeof one === 'string');
  return isHere(host) ? send.apply(this, given) : refuse('dgram', host);
};

globalThis.fetch = async (input) => refuse('fetch', input?.url ?? input);
syncBuiltinESMExports();
