import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { parseEnv } from 'node:util';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ENV_FILE = path.resolve(ROOT, process.env.ENV_PATH ?? '.env');

export const SECRET_NAMES = JSON.parse(
  readFileSync(path.join(ROOT, 'src/operations/secret-names.json'), 'utf8'),
);

const randomSecret = () => randomBytes(32).toString('base64');

/** Answers a new random value for a secret; APP_KEYS are several. */
export const newSecret = (name) =>
  name === 'APP_KEYS' ? Array.from({ length: 4 }, randomSecret).join(',') : randomSecret();

/**
 * Writes the secrets that neither the environment nor `.env` has into `.env`, readable by its owner
 * only, and puts all of them into the environment. In production it writes nothing and throws an
 * error that names the first missing secret.
 */
export function ensureSecrets(environment = process.env) {
  const stored = existsSync(ENV_FILE) ? parseEnv(readFileSync(ENV_FILE, 'utf8')) : {};
  for (const [name, value] of Object.entries(stored)) environment[name] ??= value;

  const missing = SECRET_NAMES.filter((name) => !environment[name]);
  if (missing.length === 0) return [];
  if (environment.NODE_ENV === 'production') {
    throw new Error(
      `The secret ${missing[0]} is not set. In production every secret comes from the environment or from .env: ${SECRET_NAMES.join(', ')}.`,
    );
  }

  for (const name of missing) {
    environment[name] = newSecret(name);
    appendFileSync(ENV_FILE, `${name}=${environment[name]}\n`, { mode: 0o600 });
  }
  chmodSync(ENV_FILE, 0o600);
  return missing;
}
