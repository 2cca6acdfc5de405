import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, inject } from 'vitest';
import { TEST_ENVIRONMENT } from './environment';
import { ROOT } from './paths';
import { administer, copyPostgres, copySqlite, postgresUrl } from './templates';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiModule;

/** What `JSON.parse` answers: tests assert what is in it, field by field. */
type Json = ReturnType<typeof JSON.parse>;

/** One answer over HTTP: its status, its headers, and its body as JSON where it is JSON. */
export type Answer<Body = Json> = { status: number; headers: Headers; body: Body; text: string };

type Ask = { method?: string; headers?: Record<string, string>; body?: unknown };

/** A running application with a database of its own. */
export type Application = {
  strapi: Core.Strapi;
  address: string;
  /** Asks the application over HTTP; `body` is sent as JSON, a form as it is. */
  ask(path: string, options?: Ask): Promise<Answer>;
};

/**
 * Starts one application for a test file, on a copy of the seeded template, and stops it at the end.
 * The object is filled before the first test runs. `environment` is set before the start.
 */
export function useApplication(environment: Record<string, string> = {}): Application {
  const application = {} as Application;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    stop = await start(application, environment);
  });
  afterAll(async () => {
    await stop?.();
  });
  return application;
}

async function start(application: Application, environment: Record<string, string>) {
  const name = `t${process.pid}_${Date.now()}`;
  const { distDir, database } = inject('template');
  const isPostgres = inject('databaseKind') === 'postgres';
  const copy = isPostgres ? await copyPostgres(database, name) : copySqlite(database, name);

  process.chdir(ROOT);
  Object.assign(process.env, TEST_ENVIRONMENT, environment);
  if (isPostgres) process.env.DATABASE_URL = postgresUrl(copy);
  else process.env.DATABASE_FILENAME = copy;

  const listeners = rememberListeners();
  const strapi = createStrapi({ appDir: ROOT, distDir, autoReload: false, serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  strapi.server.httpServer.keepAliveTimeout = 0;
  const { port } = strapi.server.httpServer.address() as AddressInfo;

  application.strapi = strapi;
  application.address = `http://127.0.0.1:${port}`;
  application.ask = (path, options) => ask(application.address + path, options);

  return async () => {
    strapi.server.httpServer.closeAllConnections();
    await strapi.destroy();
    listeners.restore();
    if (isPostgres) await administer(`drop database ${copy} with (force)`);
    else for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  };
}

/** Strapi's `destroy` removes every listener of the process, those of the test runner too. */
function rememberListeners() {
  const before = process.eventNames().map((event) => [event, process.rawListeners(event)] as const);
  return {
    restore() {
      for (const [event, listeners] of before) {
        const present = process.rawListeners(event);
        for (const listener of listeners) {
          if (!present.includes(listener)) process.on(event, listener as () => void);
        }
      }
    },
  };
}

/** Asks any address over HTTP. */
export async function ask(
  url: string,
  { method = 'GET', headers = {}, body }: Ask = {},
): Promise<Answer> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
    body: body instanceof FormData ? body : isJson ? JSON.stringify(body) : undefined,
  });
  const text = await response.text();
  const hasJson = response.headers.get('content-type')?.includes('json') && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: hasJson ? JSON.parse(text) : undefined,
  };
}
