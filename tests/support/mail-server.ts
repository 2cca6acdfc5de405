import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** A mail server on this machine that keeps what it is sent. */
export type MailServer = {
  port: number;
  mails: ParsedMail[];
  /** Answers whom a mail is for. */
  sentTo(address: string): ParsedMail[];
  /** Answers the error of a receiver (`550 no such mailbox`), or undefined where mail is taken. */
  refuse: (address: string) => Error | undefined;
  stop(): Promise<void>;
};

/** Starts a mail server; `environment` makes an application use it. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const server: MailServer = {
    port,
    mails: [],
    sentTo: (address) =>
      server.mails.filter(({ to }) =>
        [to ?? []].flat().some(({ value }) => value.some((one) => one.address === address)),
      ),
    refuse: () => undefined,
    stop: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(server.refuse(address)),
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          server.mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  server.port = (smtp.server.address() as AddressInfo).port;
  return server;
}

/** Answers what an application needs in its environment to use a mail server. */
export const mailEnvironment = (port: number): Record<string, string> => ({
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: String(port),
  MAIL_FROM: 'Clearinghouse <desk@example.org>',
});

/** Stops a mail server at the end of a test file. */
export const stopAfterwards = (server: MailServer): void => {
  afterAll(() => server.stop());
};

/** Answers an SMTP refusal. */
export const smtpError = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
