import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  credentialSettings,
  mailOf,
  mailSettings,
  otpOf,
  otpSettings,
  populationOf,
  populationSettings,
  timestampSettings,
} from './config-gateways.ts';

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false', 'on', 'off'])
    .default(fallback ? '1' : '0')
    .transform((value) => value === '1' || value === 'true' || value === 'on');

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' });

/** A second worker process makes as many certificates as a thread does, so that threads are asked for. */
const defaultThreads = 0;

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: postgresUrl.optional(),
    MIGRATION_DATABASE_URL: postgresUrl.optional(),
    KOMPETEN_DATA: z.string().min(1).default('.data'),
    KOMPETEN_LOG_COPIES: z.string().min(1).optional(),
    KOMPETEN_DEMO: flag(true),
    KOMPETEN_WORKER: flag(true),
    KOMPETEN_WORKER_PORT: z.coerce.number().int().min(1).max(65535).optional(),
    KOMPETEN_DRAWING_THREADS: z.coerce.number().int().min(0).max(64).default(defaultThreads),
    KOMPETEN_WEBHOOK_LOOPBACK: flag(false),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' }).optional(),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    CI: z.string().optional(),
    ...otpSettings,
    ...mailSettings,
    ...populationSettings,
    ...timestampSettings,
    ...credentialSettings,
  })
  .refine((env) => env.KOMPETEN_OTP !== 'http' || (env.KOMPETEN_OTP_URL && env.KOMPETEN_OTP_SECRET), {
    path: ['KOMPETEN_OTP'],
    error: 'http needs KOMPETEN_OTP_URL and KOMPETEN_OTP_SECRET',
  })
  .refine((env) => env.KOMPETEN_DUKCAPIL !== 'http' || (env.KOMPETEN_DUKCAPIL_URL && env.KOMPETEN_DUKCAPIL_SECRET), {
    path: ['KOMPETEN_DUKCAPIL'],
    error: 'http needs KOMPETEN_DUKCAPIL_URL and KOMPETEN_DUKCAPIL_SECRET',
  })
  .refine((env) => env.KOMPETEN_DUKCAPIL !== 'file' || isPrivate(env), {
    path: ['KOMPETEN_DUKCAPIL'],
    error: 'file is a stand-in for this machine alone',
  })
  .refine((env) => !env.KOMPETEN_SMTP_URL || env.KOMPETEN_MAIL_FROM, {
    path: ['KOMPETEN_SMTP_URL'],
    error: 'needs KOMPETEN_MAIL_FROM',
  })
  .refine((env) => env.KOMPETEN_OTP !== 'mail' || env.KOMPETEN_SMTP_URL, {
    path: ['KOMPETEN_OTP'],
    error: 'mail needs KOMPETEN_SMTP_URL',
  })
  .refine((env) => !env.KOMPETEN_TSA_URL || env.KOMPETEN_TSA_ROOTS, {
    path: ['KOMPETEN_TSA_URL'],
    error: 'needs KOMPETEN_TSA_ROOTS, a file with the roots of that authority in PEM',
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST,
    /** Demo accounts have a published password, so they exist only where nobody else can reach them. */
    loopback: isPrivate(env),
    demo: env.KOMPETEN_DEMO && isPrivate(env),
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
    dataFolder: resolve(env.KOMPETEN_DATA),
    keysFolder: join(resolve(env.KOMPETEN_DATA), 'keys'),
    /** The tiles and checkpoints of the transparency log; copies of checkpoints go to another place, best to another machine. */
    logFolder: join(resolve(env.KOMPETEN_DATA), 'log'),
    logCopies: env.KOMPETEN_LOG_COPIES && resolve(env.KOMPETEN_LOG_COPIES),
    worker: env.KOMPETEN_WORKER,
    /** Where a worker says whether it takes jobs; nowhere unless set. */
    workerPort: env.KOMPETEN_WORKER_PORT,
    /** In how many threads a worker draws certificates where they are many; none at 0. */
    drawingThreads: env.KOMPETEN_DRAWING_THREADS,
    /** Lets webhooks reach this machine, for development and tests; never where others reach it. */
    webhookLoopback: env.KOMPETEN_WEBHOOK_LOOPBACK && isPrivate(env),
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    otp: otpOf(env, isPrivate(env)),
    mail: mailOf(env, isPrivate(env)),
    population: populationOf(env),
    timestamps: { url: env.KOMPETEN_TSA_URL, roots: env.KOMPETEN_TSA_ROOTS && resolve(env.KOMPETEN_TSA_ROOTS) },
    /** Without a token there is no adapter for wallets' systems. */
    vcApiToken: env.KOMPETEN_VC_API_TOKEN,
    logLevel: env.LOG_LEVEL,
    ci: env.CI !== undefined && env.CI !== '' && env.CI !== 'false',
  }));

/** The settings of this process, read once from the environment. */
export type Config = Readonly<z.output<typeof Environment>>;

/** Under this token Nest injects the settings. */
export const CONFIG = Symbol('CONFIG');

/** All problems of an environment at once, so that nobody has to start the program five times to find them. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the settings from an environment; every variable has a default that works on a laptop. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  return Object.freeze(result.data);
}

/** Where the product answers: `https://example.org`. */
export function originOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port ?? 3000}`;
}

/** The environment for a process of ours beside this one: on the same database, printing the same address. */
export function environmentWith(databaseUrl: string, { port }: Config): Record<string, string | undefined> {
  return { ...process.env, DATABASE_URL: databaseUrl, PORT: port === undefined ? undefined : String(port) };
}

/** Nobody else reaches this machine's own address, unless a proxy in front of it has a public one. */
const isPrivate = ({ HOST, PUBLIC_URL }: { HOST: string; PUBLIC_URL?: string | undefined }): boolean =>
  isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname.replace(/^\[|\]$/g, '')));

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** A secret that the operator put into the environment under a name of their own. */
export const secretInEnvironment = (name: string): string => process.env[name] ?? '';
