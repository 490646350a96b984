import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it is given. */
export interface Mailbox {
  readonly url: string;
  /** Letters with the addresses of the envelope, in the order in which they came. */
  readonly letters: { to: string[]; mail: ParsedMail }[];
  /** Refuses the next letter for now, as busy servers do (SMTP 451). */
  refuseNext(): void;
  stop(): Promise<void>;
}

/** Starts a real SMTP server on a free port. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: Mailbox['letters'] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope: { rcptTo } }, done) {
      simpleParser(stream).then((mail) => {
        if (refusing) {
          refusing = false;
          return done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
        }
        letters.push({ to: rcptTo.map(({ address }) => address), mail });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuseNext: () => {
      refusing = true;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
