import type { ParsedMail } from 'mailparser';
import type { Application } from './application';
import { runJob } from './jobs';
import type { MailServer } from './mail-server';

/** Sends the letters to partners that are in line. */
export const sendLetters = (application: Application): Promise<void> =>
  runJob(application, 'clearinghouse-partner-mails');

/** Answers the letters that an address was sent, once the line is empty. */
export async function lettersTo(
  application: Application,
  server: MailServer,
  address: string,
): Promise<ParsedMail[]> {
  await sendLetters(application);
  return server.sentTo(address);
}

/** Answers the token of the link in a letter. */
export function tokenIn({ text = '', subject }: ParsedMail): string {
  const [, token] = /#token=(\S+)/.exec(text) ?? [];
  if (!token) throw new Error(`The letter “${subject}” has no link with a token.`);
  return decodeURIComponent(token);
}
