import { describe, expect, it } from '@jest/globals';
import { fromHex, toHex } from './bytes.ts';
import { integer, octetString, oid, sequence, setOf, time } from './der.ts';
import { childrenOf, readDer, readDerPrefix } from './der-reader.ts';

describe('DER writing', () => {
  it.each([
    ['a small integer', integer(5), '020105'],
    ['an integer whose first bit is set', integer(fromHex('80')), '02020080'],
    ['an integer with leading zeros', integer(fromHex('00007f')), '02017f'],
    ['an identifier', oid('1.2.840.113549.1.7.2'), '06092a864886f70d010702'],
    ['a set in order', setOf(integer(2), integer(1)), '3106020101020102'],
    ['a time until 2049', time(new Date('2049-12-31T23:59:59Z')), '170d3439313233313233353935395a'],
    ['a time from 2050', time(new Date('2050-01-01T00:00:00Z')), '180f32303530303130313030303030305a'],
  ])('encodes %s', (_, bytes, hex) => {
    expect(toHex(bytes)).toBe(hex);
  });

  it.each([127, 128, 255, 256, 65_536])('reads back a value of %i bytes', (length) => {
    const value = octetString(new Uint8Array(length).fill(7));
    expect(readDer(value, 0x04).content).toHaveLength(length);
    expect(childrenOf(readDer(sequence(value, value), 0x30))).toHaveLength(2);
  });
});

describe('DER reading', () => {
  it.each([
    ['nothing', ''],
    ['an indefinite length', '30800000'],
    ['a length longer than needed', '0281017f'],
    ['less than announced', '0205aa'],
    ['a length of five bytes', '02850000000001'],
    ['a tag of several bytes', '1f8101'],
  ])('refuses %s', (_, hex) => {
    expect(() => readDerPrefix(fromHex(hex))).toThrow();
  });
});
