import { fork } from 'node:child_process';
import path from 'node:path';
import { environmentFor } from './environment.mjs';
import { ROOT } from './paths.mjs';

const script = (name) => path.join(ROOT, 'tests/bench', name);

/** Starts an application; see `launch` for what is answered. */
export const startApplication = (name, { appDir, distDir, address }) =>
  launch(name, 'serve.mjs', [appDir, distDir], environmentFor(address));

/** Starts the bare server; `ask('give', { given })` tells it its answers. */
export const startBareServer = () => launch('node:http', 'serve-bytes.mjs', [], {});

/**
 * Starts a server in a process of its own and waits until it listens. Answers its `address`, the
 * milliseconds that this took, `ask`, which sends it a message and waits for the answer, and `stop`.
 */
async function launch(name, file, args, env) {
  const started = performance.now();
  const child = fork(script(file), args, {
    env,
    execArgv: ['--expose-gc', '--no-warnings'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (output = (output + chunk).slice(-10_000)));
  }
  const waiting = new Map();
  let isStopping = false;
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ended = new Promise((resolve) => child.once('close', resolve)).then(() => {
    if (!isStopping) fail(new Error(`${name} ended by itself:\n${output}`));
  });

  const wait = (id) =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  child.on('message', ({ id = 'start', error, ...message }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${name}: ${error}`));
    else resolve(message);
  });

  const { port } = await wait('start');
  let last = 0;
  return {
    name,
    address: `http://127.0.0.1:${port}`,
    startMilliseconds: performance.now() - started,
    async ask(message, values = {}) {
      const id = (last += 1);
      const answer = wait(id);
      child.send({ id, name: message, ...values });
      return (await answer).result;
    },
    async stop() {
      isStopping = true;
      child.kill();
      await ended;
    },
  };
}
