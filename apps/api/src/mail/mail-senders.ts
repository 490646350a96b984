import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import { type Letter, MailSender } from './mail-sender.ts';

const PATIENCE_MS = 20_000;

/** Sends nothing: people are told in the product alone. */
export class NoMailSender extends MailSender {
  readonly on = false;

  async send(): Promise<void> {
    throw new Error('No mail server is set up');
  }
}

/** A mailbox of files in the data folder, for development. */
export class FileMailSender extends MailSender {
  readonly on = true;

  constructor(private readonly folder: string) {
    super();
  }

  async send({ id, to, subject, text }: Letter): Promise<void> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(this.folder, `${id}.txt`), `to: ${to}\nsubject: ${subject}\n\n${text}\n`, { mode: 0o600 });
  }
}

/** A mail server, by SMTP (RFC 5321); letters are plain text in UTF-8. */
export class SmtpMailSender extends MailSender {
  readonly on = true;
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    // What a letter says never makes this process read a file or fetch an address.
    this.transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  }

  async send({ id, to, subject, text }: Letter): Promise<void> {
    const domain = this.from.split('@').at(-1)?.replace(/>$/, '') ?? 'localhost';
    const headers = { 'auto-submitted': 'auto-generated' };
    // An address as an object is taken literally: nothing in it can name a second recipient.
    const recipient = { name: '', address: to };
    await this.transport.sendMail({
      from: this.from,
      to: recipient,
      subject,
      text,
      headers,
      messageId: `<${id}@${domain}>`,
    });
  }
}

/** The sender that the settings name. */
export function mailSenderOf({ mail, dataFolder }: Config): MailSender {
  if (mail.kind === 'smtp') return new SmtpMailSender(mail.url, mail.from);
  return mail.kind === 'file' ? new FileMailSender(join(dataFolder, 'letters')) : new NoMailSender();
}
