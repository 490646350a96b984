/** Crockford's base32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols of a verification code: 15 random ones (75 bits) and one check symbol. */
export const codeLength = 16;

/** Symbols of a claim code: 11 random ones (55 bits) and one check symbol. */
export const claimCodeLength = 12;

/** Doubles an element of GF(32) modulo x⁵ + x² + 1. */
const double = (value: number) => ((value << 1) & 31) ^ (value & 16 ? 5 : 0);

/**
 * The check symbol of a code's other symbols, by Horner over GF(32):
 * every single wrong symbol and every swap of neighbours changes it.
 */
function checkSymbol(symbols: string): string {
  let sum = 0;
  for (const symbol of symbols) sum = double(sum) ^ alphabet.indexOf(symbol);
  return alphabet.charAt(double(sum));
}

/** Makes a code of a length from random bytes, one byte a symbol, of which five bits count. */
export function makeCode(randomBytes: Uint8Array, length: number = codeLength): string {
  if (randomBytes.length < length - 1) throw new RangeError('too few random bytes');
  const symbols = Array.from(randomBytes.subarray(0, length - 1), (byte) => alphabet.charAt(byte & 31)).join('');
  return symbols + checkSymbol(symbols);
}

/** A code as it is stored, from one as it is typed: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
export function normaliseCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s‐-―_.-]+/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A stored code in groups of four. */
export function formatCode(code: string): string {
  let grouped = code.slice(0, 4);
  for (let at = 4; at < code.length; at += 4) grouped += `-${code.slice(at, at + 4)}`;
  return grouped;
}

/** What a typed code is: well-formed, mistyped (the check symbol disagrees), or not a code at all. */
export function readCode(
  typed: string,
  length: number = codeLength,
): { kind: 'code'; code: string } | { kind: 'mistyped' } | { kind: 'not_a_code' } {
  const code = normaliseCode(typed);
  if (code.length !== length || ![...code].every((symbol) => alphabet.includes(symbol))) return { kind: 'not_a_code' };
  return checkSymbol(code.slice(0, -1)) === code.at(-1) ? { kind: 'code', code } : { kind: 'mistyped' };
}

/** Finds a verification code in a text that contains one: a link, a message, a line of a list. */
export function findCode(pasted: string): string | null {
  const whole = readCode(pasted);
  if (whole.kind === 'code') return whole.code;
  const candidates = pasted.toUpperCase().match(/[0-9A-Z]{4}(?:[\s‐-―-]?[0-9A-Z]{4}){3}(?![0-9A-Z])/g) ?? [];
  for (const candidate of candidates) {
    const read = readCode(candidate);
    if (read.kind === 'code') return read.code;
  }
  return null;
}
