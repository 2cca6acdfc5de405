import { rmSync } from 'node:fs';
import { inject, vi } from 'vitest';
import { ask } from './application';
import { bareEnvironment, type Command, freePort, run } from './commands';
import { TEST_ENVIRONMENT } from './environment';
import { administer, copyPostgres, copySqlite, postgresUrl } from './templates';

/** A server in a process of its own. */
export type Instance = {
  address: string;
  command: Command;
  ask: typeof ask;
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/** A database of a test's own, and what a process needs in its environment to open it. */
export type TestDatabase = {
  filename?: string;
  url?: string;
  environment: NodeJS.ProcessEnv;
  drop(): Promise<void>;
};

/** Makes a copy of the seeded template, or an empty PostgreSQL database. */
export async function makeDatabase(name: string, isEmpty = false): Promise<TestDatabase> {
  const { database, distDir } = inject('template');
  const unique = `${name}_${process.pid}`;
  const environment = (settings: Record<string, string>) =>
    bareEnvironment({ ...TEST_ENVIRONMENT, DIST_DIR: distDir, ...settings });

  if (inject('databaseKind') === 'postgres') {
    const copy = isEmpty ? `mic_${unique}` : await copyPostgres(database, unique);
    if (isEmpty) await administer(`create database ${copy}`);
    const url = postgresUrl(copy);
    return {
      url,
      environment: environment({ DATABASE_URL: url }),
      drop: () => administer(`drop database ${copy} with (force)`),
    };
  }
  const filename = copySqlite(database, unique);
  return {
    filename,
    environment: environment({ DATABASE_FILENAME: filename }),
    async drop() {
      for (const suffix of ['', '-wal', '-shm']) rmSync(filename + suffix, { force: true });
    },
  };
}

/** Starts a server; it may not listen yet when this is answered. */
export async function launch(environment: NodeJS.ProcessEnv): Promise<Instance> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const command = run('tests/support/serve.mjs', [inject('template').distDir], {
    ...environment,
    PORT: String(port),
  });
  return {
    address,
    command,
    ask: (path, options) => ask(address + path, options),
    async stop(signal = 'SIGTERM') {
      command.process.kill(signal);
      await command.ended;
    },
  };
}

/** Waits until a server listens; throws what it has printed when it does not come to that. */
export async function listens({ address, command }: Instance): Promise<void> {
  await vi.waitFor(
    async () => {
      if (command.process.exitCode !== null) return;
      await ask(`${address}/_health`);
    },
    { timeout: 90_000, interval: 200 },
  );
  if (command.process.exitCode !== null) throw new Error(command.output());
}
