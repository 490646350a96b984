import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBnspNumber } from './bnsp-number.ts';
import { readBnspNumbers } from './bnsp-numbers.rules.ts';

describe('a number of BNSP', () => {
  it.each([
    ['74909 2431 9 0000123 2025', '74909 2431 9 0000123 2025'],
    ['74909.2431.9.0000123.2025', '74909 2431 9 0000123 2025'],
    ['749092431900001232025', '74909 2431 9 0000123 2025'],
    ['7490 92431 9 0000123 2025', null],
    ['74909 2431 9 0000123', null],
    ['74909 2431 9 000012A 2025', null],
    ['', null],
  ])('typed as %j is read as %j', (typed, read) => {
    expect(readBnspNumber(typed)).toBe(read);
  });

  it('is read from any 21 digits and from nothing shorter or longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,30}$/), (digits) => {
        expect(readBnspNumber(digits)?.replaceAll(' ', '') ?? null).toBe(digits.length === 21 ? digits : null);
      }),
    );
  });
});

describe('a sheet of numbers', () => {
  const codes = ['K7QX3M9DPW4T8HJ2', 'K7QX3M9DPW4T8HJ3'] as const;
  const known = {
    awaiting: codes.map((code, index) => ({ certificateId: `c${index}`, code, hasNumber: index === 1 })),
    takenNumbers: new Set(['11111 2222 3 4444444 5555']),
    takenBlanks: new Set(['B-1']),
  };
  const row = (fields: Partial<{ row: number; reference: string; number: string; blankNumber: string }>) => ({
    ...{ row: 2, reference: 'k7qx-3m9d-pw4t-8hj2', number: '74909 2431 9 0000123 2025', blankNumber: '' },
    ...fields,
  });

  it('gives each certificate its number', () => {
    expect(readBnspNumbers([row({ blankNumber: ' 1234567 ' })], known)).toEqual({
      given: [{ certificateId: 'c0', number: '74909 2431 9 0000123 2025', blankNumber: '1234567' }],
      issues: [],
    });
  });

  it.each([
    ['an unknown reference', row({ reference: 'XXXX' }), 'reference', 'unknown_reference'],
    ['a certificate that has one', row({ reference: codes[1] }), 'reference', 'has_number'],
    ['a malformed number', row({ number: '123' }), 'number', 'malformed_number'],
    ['a number of another certificate', row({ number: '11111 2222 3 4444444 5555' }), 'number', 'number_taken'],
    ['a blanko of another certificate', row({ blankNumber: 'B-1' }), 'blankNumber', 'blank_taken'],
  ])('with %s is refused by the cell', (_, wrong, column, code) => {
    expect(readBnspNumbers([wrong], known)).toEqual({ given: [], issues: [{ row: 2, column, code }] });
  });

  it('names a number that stands in it twice', () => {
    const { issues, given } = readBnspNumbers([row({}), row({ row: 3 })], known);
    expect(given).toEqual([]);
    expect(issues).toEqual([{ row: 3, column: 'number', code: 'twice_in_sheet' }]);
  });
});
