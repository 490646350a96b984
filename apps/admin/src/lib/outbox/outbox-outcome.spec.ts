import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kompeten/contract';
import { outcomeOfError } from './outbox-outcome.ts';

const problem = (status: number, code = 'server.unexpected') =>
  new Problem({ title: '', status, code: code as 'server.unexpected' });

describe('an error on the way to the register', () => {
  it.each([
    [problem(0), 'unreachable'],
    [problem(503, 'server.unavailable'), 'unreachable'],
    [new DOMException('too long', 'TimeoutError'), 'unreachable'],
    [new TypeError('network error'), 'unreachable'],
    [problem(401), 'signed_out'],
    [problem(500), 'broken'],
    [problem(422, 'input.invalid'), 'refused'],
  ])('%s means %s', (error, kind) => expect(outcomeOfError(error).kind).toBe(kind));

  it.each([
    [403, true],
    [404, true],
    [413, false],
    [422, false],
  ])('with status %i is about all that was sent: %s', (status, whole) =>
    expect(outcomeOfError(problem(status))).toMatchObject({ kind: 'refused', whole }),
  );

  it('that is the device’s own is not taken for a network that is away', () => {
    const error = new DOMException('The disk cannot be read', 'NotReadableError');
    expect(() => outcomeOfError(error)).toThrow(error);
  });
});
