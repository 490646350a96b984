import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeLength, findCode, formatCode, makeCode, readCode } from './verification-code.ts';

const codes = fc.uint8Array({ minLength: codeLength - 1, maxLength: codeLength - 1 }).map((bytes) => makeCode(bytes));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a verification code', () => {
  it('reads back however it is typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const typed = formatCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        expect(readCode(typed)).toEqual({ kind: 'code', code });
      }),
    );
  });

  it('betrays every single wrong symbol', () => {
    fc.assert(
      fc.property(codes, fc.nat(codeLength - 1), fc.integer({ min: 1, max: 31 }), (code, place, shift) => {
        const wrong = alphabet.charAt((alphabet.indexOf(code.charAt(place)) + shift) % 32);
        expect(readCode(code.slice(0, place) + wrong + code.slice(place + 1)).kind).toBe('mistyped');
      }),
    );
  });

  it('betrays every swap of neighbours', () => {
    fc.assert(
      fc.property(codes, fc.nat(codeLength - 2), (code, place) => {
        const [a = '', b = ''] = [code[place], code[place + 1]];
        fc.pre(a !== b);
        expect(readCode(code.slice(0, place) + b + a + code.slice(place + 2)).kind).toBe('mistyped');
      }),
    );
  });

  it.each([
    ['', 'not_a_code'],
    ['ABC', 'not_a_code'],
    ['U'.repeat(16), 'not_a_code'],
    ['*'.repeat(16), 'not_a_code'],
  ])('tells %p from a mistyped code', (typed, kind) => expect(readCode(typed).kind).toBe(kind));

  it('is found in whatever contains one', () => {
    const code = makeCode(new Uint8Array(15).map((_, index) => index * 7));
    const shown = formatCode(code);
    for (const text of [shown, `https://contoh.id/v/${shown}`, `Kode: ${shown.toLowerCase()}, terima kasih`, code]) {
      expect(findCode(text)).toBe(code);
    }
    expect(findCode('tidak ada kode di sini')).toBeNull();
  });

  it('refuses to be made from too little chance', () => {
    expect(() => makeCode(new Uint8Array(3))).toThrow(RangeError);
  });
});
