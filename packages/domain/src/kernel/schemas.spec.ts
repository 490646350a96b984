import { describe, expect, it } from '@jest/globals';
import { Day, Instant, PageQuery, prose, text } from './schemas.ts';

describe('texts that people type', () => {
  it.each([
    ['spaces', '  Siti \t Aminah ', 'Siti Aminah'],
    ['composed letters', 'Andre\u0301', 'Andr\u00e9'],
    ['half a character', 'Siti \ud83d', 'Siti \ufffd'],
  ])('come out clean of %s', (_, typed, clean) => {
    expect(text(1, 100).parse(typed)).toBe(clean);
    expect(prose(100).parse(typed).normalize('NFC')).toContain(clean.split(' ')[0]);
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
