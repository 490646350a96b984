import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { inputIssues } from './input-issues.ts';

const Body = z.strictObject({
  name: z.string().min(2).max(5),
  kind: z.enum(['a', 'b']),
  seats: z.int().min(1).max(500).optional(),
  email: z.email().optional(),
  pin: z.string().regex(/^\d$/, 'pin_six_digits').optional(),
  'a/b': z.object({ 'c~d': z.int().optional() }).optional(),
});

const issuesOf = (value: unknown) => {
  const parsed = Body.safeParse(value);
  return parsed.success ? [] : inputIssues(parsed.error, value);
};

describe('the faults of an input', () => {
  it.each([
    ['a missing field', { kind: 'a' }, { pointer: '/name', code: 'required' }],
    ['a missing choice', { name: 'abc' }, { pointer: '/kind', code: 'required', values: ['a', 'b'] }],
    ['an unknown choice', { name: 'abc', kind: 'c' }, { pointer: '/kind', code: 'invalid_value', values: ['a', 'b'] }],
    ['too short a text', { name: 'a', kind: 'a' }, { pointer: '/name', code: 'too_small', minimum: 2 }],
    ['too long a text', { name: 'abcdef', kind: 'a' }, { pointer: '/name', code: 'too_big', maximum: 5 }],
    ['another type', { name: 7, kind: 'a' }, { pointer: '/name', code: 'invalid_type' }],
    [
      'too small a number',
      { name: 'abc', kind: 'a', seats: 0 },
      { pointer: '/seats', code: 'too_small', minimum: 1, asked: 'number' },
    ],
    ['no number', { name: 'abc', kind: 'a', seats: 'x' }, { pointer: '/seats', code: 'invalid_type', asked: 'number' }],
    [
      'no whole number',
      { name: 'abc', kind: 'a', seats: 1.5 },
      { pointer: '/seats', code: 'invalid_type', asked: 'int' },
    ],
    ['a form', { name: 'abc', kind: 'a', email: 'x' }, { pointer: '/email', code: 'invalid_format' }],
    ['a code of the domain', { name: 'abc', kind: 'a', pin: 'x' }, { pointer: '/pin', code: 'pin_six_digits' }],
    ['an unknown field', { name: 'abc', kind: 'a', x: 1 }, { pointer: '/x', code: 'unrecognized_keys' }],
  ])('names %s', (_name, value, issue) => {
    expect(issuesOf(value)).toEqual([issue]);
  });

  it('escapes the signs that pointers use themselves', () => {
    expect(issuesOf({ name: 'abc', kind: 'a', 'a/b': { 'c~d': 'x' } })[0]?.pointer).toBe('/a~1b/c~0d');
  });
});
