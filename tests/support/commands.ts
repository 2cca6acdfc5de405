import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ROOT } from './paths';

/** A command that runs: what it has printed so far, and how it ends. */
export type Command = {
  process: ChildProcess;
  output(): string;
  /** Waits for the end and answers the exit code, or null when a signal ended it. */
  ended: Promise<number | null>;
};

/** Starts a Node script of the project with an environment of its own. */
export function run(script: string, args: string[], environment: NodeJS.ProcessEnv): Command {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: environment });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    process: child,
    output: () => output,
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

/** Answers a port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Answers the environment without what another application's secrets and settings would leak. */
export function bareEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, STRAPI_TELEMETRY_DISABLED: 'true', ...settings };
}
