import secretNames from './secret-names.json';

/** The secrets without which the application does not start; `scripts/secrets.mjs` writes them. */
export const SECRET_NAMES: readonly string[] = secretNames;

/**
 * Answers the value of a secret, from the environment.
 * Throws an error that names the secret when it is not set: no default value is ever used.
 */
export function requireSecret(name: string): string {
  const value = process.env[name]?.trim();
  if (!value) {
    throw new Error(
      `The secret ${name} is not set. Set it in the environment or in .env; outside production, ` +
        '"npm start" writes missing secrets into .env.',
    );
  }
  return value;
}
