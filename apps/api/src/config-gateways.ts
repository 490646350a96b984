import { z } from 'zod';

/** How codes for signing in are sent; the secret signs what goes to the gateway. */
export const otpSettings = {
  KOMPETEN_OTP: z.enum(['off', 'file', 'http', 'mail']).optional(),
  KOMPETEN_OTP_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  KOMPETEN_OTP_SECRET: z.string().min(16).optional(),
  KOMPETEN_OTP_CHANNELS: z.enum(['phone', 'email', 'phone,email']).default('phone'),
};

/** How letters are sent: the server, with user and password in its address, and who they come from. */
export const mailSettings = {
  KOMPETEN_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  KOMPETEN_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, 'must be an address')
    .optional(),
};

/** How the population register is asked; the secret signs what goes to the gateway. */
export const populationSettings = {
  KOMPETEN_DUKCAPIL: z.enum(['off', 'file', 'http']).default('off'),
  KOMPETEN_DUKCAPIL_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  KOMPETEN_DUKCAPIL_SECRET: z.string().min(16).optional(),
};

/** Who proves when a signature was made (RFC 3161), and the file of roots that such proofs lead to. */
export const timestampSettings = {
  KOMPETEN_TSA_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
  KOMPETEN_TSA_ROOTS: z.string().min(1).optional(),
};

/** The adapter for wallets' systems (W3C CCG VC API): off unless a token is set, which its callers bring. */
export const credentialSettings = {
  KOMPETEN_VC_API_TOKEN: z.string().min(32, 'must have 32 characters or more').optional(),
};

interface OtpEnvironment {
  KOMPETEN_OTP?: 'off' | 'file' | 'http' | 'mail' | undefined;
  KOMPETEN_OTP_URL?: string | undefined;
  KOMPETEN_OTP_SECRET?: string | undefined;
  KOMPETEN_OTP_CHANNELS: 'phone' | 'email' | 'phone,email';
}

/** On a laptop codes lie in a folder of files; anywhere else nothing is sent until somebody says how. */
export function otpOf(env: OtpEnvironment, isPrivate: boolean) {
  const kind = env.KOMPETEN_OTP ?? (isPrivate ? 'file' : 'off');
  const channels = env.KOMPETEN_OTP_CHANNELS.split(',') as ('phone' | 'email')[];
  return { kind, url: env.KOMPETEN_OTP_URL ?? '', secret: env.KOMPETEN_OTP_SECRET ?? '', channels };
}

interface MailEnvironment {
  KOMPETEN_SMTP_URL?: string | undefined;
  KOMPETEN_MAIL_FROM?: string | undefined;
}

/** On a laptop letters lie in a folder of files; anywhere else nothing is sent until a server is named. */
export function mailOf(env: MailEnvironment, isPrivate: boolean) {
  const kind = env.KOMPETEN_SMTP_URL ? 'smtp' : isPrivate ? 'file' : 'off';
  return { kind, url: env.KOMPETEN_SMTP_URL ?? '', from: env.KOMPETEN_MAIL_FROM ?? '' } as const;
}

interface PopulationEnvironment {
  KOMPETEN_DUKCAPIL: 'off' | 'file' | 'http';
  KOMPETEN_DUKCAPIL_URL?: string | undefined;
  KOMPETEN_DUKCAPIL_SECRET?: string | undefined;
}

/** Nobody is asked about people until somebody says how. */
export function populationOf(env: PopulationEnvironment) {
  const { KOMPETEN_DUKCAPIL: kind, KOMPETEN_DUKCAPIL_URL: url = '', KOMPETEN_DUKCAPIL_SECRET: secret = '' } = env;
  return { kind, url, secret };
}
