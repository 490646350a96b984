import { describe, expect, it } from '@jest/globals';
import { claimCodeLength, formatCode, makeCode } from '@kompeten/domain';
import { codeInputState, groupedInput, pastedInput } from './code-input.ts';

const code = makeCode(Uint8Array.from({ length: 15 }, (_, index) => index * 7));
const printed = formatCode(code);
const wrong = (code.startsWith('Z') ? 'Y' : 'Z') + code.slice(1);

describe('a code as it is typed', () => {
  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['blanks', ' - ', { kind: 'empty' }],
    ['a beginning', 'k7qx-3', { kind: 'incomplete', missing: 11 }],
    ['a sign that codes do not use', 'k7qx?', { kind: 'foreign', symbol: '?' }],
    ['the letter U', 'U', { kind: 'foreign', symbol: 'U' }],
    ['too much', `${printed}0`, { kind: 'too_long', length: 16 }],
    ['a wrong symbol', wrong, { kind: 'mistyped' }],
    ['a number with strokes', '0014/BPVP-CSM/XI/2026', { kind: 'number' }],
    ['a number of many digits', '0000-0243-1900-0000-1202-6', { kind: 'number' }],
    ['the code', printed, { kind: 'code', code }],
    ['the code in small letters without hyphens', code.toLowerCase(), { kind: 'code', code }],
  ])('knows %s', (_name, typed, state) => {
    expect(codeInputState(typed)).toEqual(state);
  });

  it('reads O as zero and I and L as one', () => {
    expect(codeInputState('oil')).toEqual({ kind: 'incomplete', missing: 13 });
    expect(groupedInput('oil', 3).text).toBe('011');
  });

  it('knows claim codes by their own length', () => {
    const claim = makeCode(new Uint8Array(11), claimCodeLength);
    expect(codeInputState(claim, claimCodeLength)).toEqual({ kind: 'code', code: claim });
  });
});

describe('the groups of the field', () => {
  it.each([
    ['k7qx', 4, 'K7QX', 4],
    ['K7QX3', 5, 'K7QX-3', 6],
    ['K7QX-3M9DP', 10, 'K7QX-3M9D-P', 11],
    ['K7AQX-3M', 3, 'K7AQ-X3M', 3],
    ['K7QX-3M', 4, 'K7QX-3M', 4],
  ])('writes %s with the caret at %i as %s', (typed, caret, text, place) => {
    expect(groupedInput(typed, caret)).toEqual({ text, caret: place });
  });

  it('takes the code out of a pasted link or message', () => {
    expect(pastedInput(`https://example.org/v/${printed}`)).toBe(printed);
    expect(pastedInput(`Kode verifikasi: ${printed}, terima kasih`)).toBe(printed);
  });

  it.each([`https://example.org/v/${printed}`, `HTTPS://EXAMPLE.ORG/V/${code}?lang=id`, `Kode: ${printed}.`])(
    'takes the code out of %j however it came into the field',
    (typed) => {
      expect(groupedInput(typed, typed.length)).toEqual({ text: printed, caret: printed.length });
    },
  );

  it('leaves a number as it was typed', () => {
    const number = '0014/BPVP-CSM/XI/2026';
    expect(groupedInput(number, 5)).toEqual({ text: number, caret: 5 });
    expect(pastedInput(` ${number}`)).toBe(number);
  });

  it('keeps an incomplete paste as it is', () => {
    expect(pastedInput('k7qx3m')).toBe('K7QX-3M');
  });
});
