import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { intake, signInCodes } from '@kompeten/contract';
import { readConfig } from '../config.ts';
import { mailSenderOf } from '../mail/mail-senders.ts';
import { startMailbox } from '../testing/mailbox.ts';
import { refused } from '../testing/refused.ts';
import { startTestApi } from '../testing/test-api.ts';
import { HttpOtpSender, otpSenderOf } from './otp-senders.ts';

describe('a deployment without a gateway', () => {
  it('offers no codes, and says so', async () => {
    const api = await startTestApi({ env: { KOMPETEN_OTP: 'off' } });
    try {
      expect(await api.anonymous.call(signInCodes.getSignInChannels, {})).toEqual({ channels: [] });
      const body = { contact: '0812 0000 0117' };
      await expect(api.anonymous.call(signInCodes.requestSignInCode, { body })).rejects.toMatchObject({
        code: 'sign_in_code.not_offered',
      });
      const pin = { ...body, applicationCode: '0000-0000-0000' };
      await refused(api, () => api.anonymous.call(intake.requestPinCode, { body: pin }), {
        ...{ status: 422, code: 'intake.pin_code_not_offered' },
      });
    } finally {
      await api.stop();
    }
  });
});

describe('the gateway', () => {
  it('gets one signed request a message, and is asked again when it refuses', async () => {
    const secret = 'sixteen-or-longer';
    const seen: { body: string; mark: string | undefined }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        seen.push({ body, mark: String(request.headers['x-kompeten-signature']) });
        response.writeHead(seen.length === 1 ? 202 : 503).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/send`;
      const sender = new HttpOtpSender({ url, secret, channels: ['phone'] });
      const message = {
        id: 'm1',
        channel: 'phone' as const,
        to: '+62812',
        text: 'Kode',
        expiresAt: '2026-12-05T00:00:00Z',
      };
      await sender.send(message);
      expect(JSON.parse(seen[0]?.body ?? '')).toEqual(message);
      expect(seen[0]?.mark).toBe(
        `sha256=${createHmac('sha256', secret)
          .update(seen[0]?.body ?? '')
          .digest('hex')}`,
      );
      await expect(sender.send(message)).rejects.toThrow('503');
    } finally {
      server.close();
    }
  });
});

describe('the mail server as a gateway', () => {
  it('carries codes to addresses and offers no telephones; an address never names a second recipient', async () => {
    const mailbox = await startMailbox();
    try {
      const from = 'Kompeten <kode@kompeten.example>';
      const env = { KOMPETEN_SMTP_URL: mailbox.url, KOMPETEN_MAIL_FROM: from, KOMPETEN_OTP: 'mail' };
      const config = readConfig(env);
      const sender = otpSenderOf(config, mailSenderOf(config));
      expect(sender.channels).toEqual(['email']);
      const message = { channel: 'email' as const, text: 'Kode Anda 123456', expiresAt: '2026-12-05T00:00:00Z' };
      await sender.send({ ...message, id: 'm1', to: 'siti@koperasi.example' });
      await sender
        .send({ ...message, id: 'm2', to: 'budi@koperasi.example, semua@koperasi.example' })
        .catch(() => null);
      expect(mailbox.letters.flatMap(({ to }) => to)).not.toContain('semua@koperasi.example');
      expect(mailbox.letters[0]).toMatchObject({
        to: ['siti@koperasi.example'],
        mail: { messageId: '<m1@kompeten.example>' },
      });
      expect(mailbox.letters[0]?.mail.text?.trim()).toBe('Kode Anda 123456');
    } finally {
      await mailbox.stop();
    }
  });
});
