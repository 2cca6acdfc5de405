import { spawn } from 'node:child_process';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';

const CLEAN = 0;
const INFECTED = 1;
const PATIENCE_MS = 60_000;

/**
 * Answers the program and the arguments of a command, written as words with spaces between or as a JSON
 * list (`["clamdscan", "--fdpass", "--no-summary"]`). No shell reads it.
 */
export function readCommand(command: string): string[] {
  const written = command.trim();
  if (!written.startsWith('[')) return written.split(/\s+/).filter((word) => word !== '');
  const words: unknown = JSON.parse(written);
  if (Array.isArray(words) && words.every((word) => typeof word === 'string')) return words;
  throw new Error(`PARTNER_SCAN_COMMAND must be a list of texts: ${command}`);
}

/**
 * Lets the configured virus scanner look at a file. Throws a 422 where it finds something (exit code 1,
 * as ClamAV does), and a 503 where it cannot tell: what has not been scanned is not kept.
 */
export async function scan(path: string): Promise<void> {
  const [program, ...words] = readCommand(partnerSettings().scanCommand);
  if (program === undefined) return;
  const outcome = await exitCodeOf(program, [...words, path]);
  if (outcome === CLEAN) return;
  if (outcome === INFECTED) refusePartner('file-infected');
  strapi.log.error(`The virus scanner could not tell: ${outcome}`);
  refusePartner('scanner-unavailable');
}

/** The scanner is given a path to look for programs, and none of our secrets. */
const exitCodeOf = (program: string, words: string[]): Promise<number | string> =>
  new Promise((resolve) => {
    const scanner = spawn(program, words, {
      shell: false,
      stdio: 'ignore',
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
      env: { PATH: process.env.PATH },
    });
    scanner.on('error', ({ message }) => resolve(message));
    scanner.on('close', (code, signal) => resolve(code ?? `ended by ${signal}`));
  });
