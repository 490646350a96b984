import { describe, expect, it } from '@jest/globals';
import { formatCode, makeCode } from '@kompeten/domain';
import { readScanned } from './scanned.ts';

const code = makeCode(Uint8Array.from({ length: 15 }, (_, at) => at));
const statement = '2KCE3IQBEYCERIJK'.repeat(20);

describe('what a camera reads', () => {
  it.each([
    ['the address of page 1', `HTTPS://KOMPETEN.EXAMPLE/V/${code}`, { code, statement: null }],
    [
      'the same in small letters',
      `https://kompeten.example/v/${formatCode(code).toLowerCase()}`,
      { code, statement: null },
    ],
    ['page 2', `HTTPS://KOMPETEN.EXAMPLE/V/${code}#${statement}`, { code, statement }],
    ['page 2 with a damaged code', `HTTPS://KOMPETEN.EXAMPLE/V/XXXX#${statement}`, { code: null, statement }],
    ['page 2 with a damaged statement', `HTTPS://KOMPETEN.EXAMPLE/V/${code}#8881`, { code, statement: null }],
    ['the code alone', formatCode(code), { code, statement: null }],
    ['an address of somebody else', 'https://contoh.example/promo', null],
    ['nothing', '', null],
  ])('is %s', (_name, text, scanned) => {
    expect(readScanned(text)).toEqual(scanned);
  });
});
