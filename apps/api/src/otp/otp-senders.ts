import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactKind } from '@kompeten/domain';
import type { Config } from '../config.ts';
import type { MailSender } from '../mail/mail-sender.ts';
import { type OtpMessage, OtpSender } from './otp-sender.ts';

const PATIENCE_MS = 10_000;

/** Sends nothing: signing in with a code is not offered. */
export class NoOtpSender extends OtpSender {
  readonly channels: readonly ContactKind[] = [];

  async send(): Promise<void> {
    throw new Error('No gateway for codes is set up');
  }
}

/** A mailbox of files in the data folder, for development: whoever runs the product reads the codes there. */
export class FileOtpSender extends OtpSender {
  readonly channels = ['phone', 'email'] as const;

  constructor(private readonly folder: string) {
    super();
  }

  async send({ id, channel, to, text, expiresAt }: OtpMessage): Promise<void> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const letter = `to: ${to}\nchannel: ${channel}\nexpires: ${expiresAt}\n\n${text}\n`;
    writeFileSync(join(this.folder, `${id}.txt`), letter, { mode: 0o600 });
  }
}

/** The operator's own gateway: one signed request a message, answered with any 2xx once it has taken it. */
export class HttpOtpSender extends OtpSender {
  readonly channels: readonly ContactKind[];

  constructor(private readonly gateway: { url: string; secret: string; channels: readonly ContactKind[] }) {
    super();
    this.channels = gateway.channels;
  }

  async send(message: OtpMessage): Promise<void> {
    const body = JSON.stringify(message);
    const mark = createHmac('sha256', this.gateway.secret).update(body).digest('hex');
    const response = await fetch(this.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kompeten-signature': `sha256=${mark}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The gateway for codes answered ${response.status}`);
  }
}

/** The mail server of this deployment: codes go to addresses, and telephones are not offered. */
export class MailOtpSender extends OtpSender {
  readonly channels = ['email'] as const;

  constructor(private readonly mail: MailSender) {
    super();
  }

  send({ id, to, text }: OtpMessage): Promise<void> {
    return this.mail.send({ id, to, subject: 'Kompeten', text });
  }
}

/** The sender that the settings name. */
export function otpSenderOf({ otp, dataFolder }: Config, mail: MailSender): OtpSender {
  if (otp.kind === 'mail') return new MailOtpSender(mail);
  if (otp.kind === 'http') return new HttpOtpSender(otp);
  return otp.kind === 'file' ? new FileOtpSender(join(dataFolder, 'outbox')) : new NoOtpSender();
}
