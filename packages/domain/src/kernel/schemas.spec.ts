import { describe, expect, it } from '@jest/globals';
import { Day, Instant, PageQuery, printed, prose, text } from './schemas.ts';

describe('texts that people type', () => {
  it.each([
    ['spaces', '  Siti \t Aminah ', 'Siti Aminah'],
    ['composed letters', 'Andre\u0301', 'Andr\u00e9'],
    ['signs that are not seen', '\ufeffSi\u200bti\u00ad Aminah\u2060', 'Siti Aminah'],
    ['another direction of reading', 'Siti \u202eAminah\u202c', 'Siti Aminah'],
    ['a mark behind what is not seen', 'Andre\u200b\u0301', 'Andr\u00e9'],
    ['half a character', 'Siti \ud83d', 'Siti \ufffd'],
  ])('come out clean of %s', (_, typed, clean) => {
    expect(text(1, 100).parse(typed)).toBe(clean);
    expect(PageQuery.parse({ q: typed }).q?.replace(/\s+/g, ' ')).toBe(clean);
  });

  it('are none where nothing of them is seen', () => {
    expect(text(1, 10).safeParse('\u200b \u2060').success).toBe(false);
  });

  it('are joined as they were in prose, whose direction stays the same', () => {
    expect(prose(100).parse(' Bagus \u{1f469}\u200d\u{1f33e}! Andre\u0301 ')).toBe(
      'Bagus \u{1f469}\u200d\u{1f33e}! Andr\u00e9',
    );
    expect(prose(100).parse('Siti \u202eAminah\u2069 \ud83d')).toBe('Siti Aminah \ufffd');
  });

  it('are in letters that a certificate can show, where one prints them', () => {
    expect(printed(1, 30).parse(' Siti  Nur’aini\u200b ')).toBe('Siti Nur’aini');
    const refused = printed(1, 30).safeParse('Siti 王');
    expect(refused.error?.issues.map(({ message }) => message)).toEqual(['unprintable']);
  });

  it('hold no control characters; prose keeps its lines', () => {
    expect(text(1, 10).safeParse('a\u0000b').success).toBe(false);
    expect(prose(10).safeParse('a\u0000b').success).toBe(false);
    expect(prose(10).parse('a\r\n\tb')).toBe('a\r\n\tb');
    expect(PageQuery.parse({ q: 'a\u0000b' }).q).toBe('a b');
  });
});

describe('days and instants', () => {
  it.each([
    [Day, '2026-11-25', true],
    [Day, '0000-01-01', false],
    [Day, '2026-02-30', false],
    [Instant, '2026-11-25T08:00:00+07:00', true],
    [Instant, '0000-01-01T00:00:00Z', false],
    [Instant, '2026-11-25T08:00:00', false],
  ] as const)('%#: %s', (schema, value, valid) => {
    expect(schema.safeParse(value).success).toBe(valid);
  });
});
