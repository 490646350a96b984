import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.ts';
import { createLogger, redact } from './logging.ts';

describe('the log', () => {
  it.each([
    ['an identity number', 'person 3510015708900001 again', '3510015708900001'],
    ['an e-mail address', 'for siti.rahma@contoh.example', 'siti.rahma@contoh.example'],
    ['an access token', 'with kpt_AbC-123_xyz', 'kpt_AbC-123_xyz'],
    ['a bearer header', 'authorization: Bearer abc.def-ghi', 'abc.def-ghi'],
    ['a verification code', 'code K7QX-3M9D-PW4T-8HJ2', 'K7QX-3M9D-PW4T-8HJ2'],
    ['the code of a claim card', 'card K7QX-3M9D-PW4T', 'K7QX-3M9D-PW4T'],
    ['a password of a database', 'postgres://app:s3cret@127.0.0.1/x', 's3cret'],
  ])('never holds %s', (_, text, secret) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toContain('[removed]');
  });

  it('leaves ids as they are, by which a fault is found', () => {
    const text = 'certificate 0198c0de-1234-7abc-8def-0123456789ab at 2026-11-29T10:00';
    expect(redact(text)).toBe(text);
  });

  it('keeps of an error its name, message, code and cause, and none of its values', () => {
    const lines: string[] = [];
    const logger = createLogger(readConfig({ LOG_LEVEL: 'info' }), { write: (line: string) => void lines.push(line) });
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (name)=(Siti Rahma) already exists.',
    });
    const error = Object.assign(new Error('failed for 3510015708900001', { cause }), { parameters: ['Siti Rahma'] });
    logger.error({ err: error }, 'unexpected');
    expect(lines.join('')).not.toMatch(/Siti Rahma|3510015708900001/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      err: { message: 'failed for [removed]', cause: { code: '23505' } },
    });
  });
});
