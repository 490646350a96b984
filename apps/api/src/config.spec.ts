import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (cause) {
    if (cause instanceof ConfigError) return cause.problems;
    throw cause;
  }
};

describe('the settings', () => {
  it('need nothing on a laptop', () => {
    expect(readConfig({})).toMatchObject({ port: undefined, host: '127.0.0.1', demo: true, worker: true, ci: false });
  });

  it('say in how many threads certificates are drawn: in none unless asked', () => {
    expect(readConfig({}).drawingThreads).toBe(0);
    expect(readConfig({ KOMPETEN_DRAWING_THREADS: '0' }).drawingThreads).toBe(0);
    expect(problemsOf({ KOMPETEN_DRAWING_THREADS: '-1' })).toHaveLength(1);
  });

  it('let a worker tell how it is on a port that is named, and nowhere else', () => {
    expect(readConfig({}).workerPort).toBeUndefined();
    expect(readConfig({ KOMPETEN_WORKER_PORT: '3001' }).workerPort).toBe(3001);
    expect(problemsOf({ KOMPETEN_WORKER_PORT: '0' })).toHaveLength(1);
  });

  it('take an empty variable for one that is not there', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: undefined, databaseUrl: undefined });
  });

  it('name every problem at once', () => {
    const problems = problemsOf({
      PORT: 'x',
      DATABASE_URL: 'mysql://x/y',
      PUBLIC_URL: 'ftp://x',
      KOMPETEN_DEMO: 'maybe',
    });
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(
      /^PORT: [\s\S]*DATABASE_URL: must be a postgresql[\s\S]*KOMPETEN_DEMO: [\s\S]*PUBLIC_URL: must be an http/,
    );
  });

  it('send codes into a folder on a laptop, nowhere else unless told, and to a gateway only with its secret', () => {
    expect(readConfig({}).otp.kind).toBe('file');
    expect(readConfig({ HOST: '0.0.0.0' }).otp.kind).toBe('off');
    const gateway = { KOMPETEN_OTP: 'http', KOMPETEN_OTP_URL: 'https://gateway.example/send' };
    expect(problemsOf(gateway)).toEqual(['KOMPETEN_OTP: http needs KOMPETEN_OTP_URL and KOMPETEN_OTP_SECRET']);
    expect(problemsOf({ KOMPETEN_OTP: 'mail' })).toEqual(['KOMPETEN_OTP: mail needs KOMPETEN_SMTP_URL']);
    const mail = { KOMPETEN_SMTP_URL: 'smtp://mail.example:587' };
    expect(problemsOf(mail)).toEqual(['KOMPETEN_SMTP_URL: needs KOMPETEN_MAIL_FROM']);
    expect(problemsOf({ ...mail, KOMPETEN_MAIL_FROM: 'a@b.id\r\nBcc: c@d.id' })).toEqual([
      'KOMPETEN_MAIL_FROM: must be an address',
    ]);
    const secret = { KOMPETEN_OTP_SECRET: 'sixteen-or-longer', KOMPETEN_OTP_CHANNELS: 'phone,email' };
    expect(readConfig({ ...gateway, ...secret }).otp).toMatchObject({ kind: 'http', channels: ['phone', 'email'] });
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['127.0.0.1.example.org', false],
  ])('allow demo accounts on %s: %s', (HOST, demo) => {
    expect(readConfig({ HOST }).demo).toBe(demo);
  });

  it.each([
    ['https://kompeten.example', false],
    ['https://127.0.0.1.example.org', false],
    ['http://localhost:3000', true],
    ['http://[::1]:3000', true],
  ])('allow demo accounts behind the public address %s: %s', (PUBLIC_URL, demo) => {
    expect(readConfig({ PUBLIC_URL })).toMatchObject({ demo, loopback: demo });
  });

  it('migrate with the database’s own address unless another is named', () => {
    const DATABASE_URL = 'postgres://app@db/kompeten';
    const MIGRATION_DATABASE_URL = 'postgres://owner@db/kompeten';
    expect(readConfig({ DATABASE_URL }).migrationDatabaseUrl).toBe(DATABASE_URL);
    expect(readConfig({ DATABASE_URL, MIGRATION_DATABASE_URL }).migrationDatabaseUrl).toBe(MIGRATION_DATABASE_URL);
  });
});
