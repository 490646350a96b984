import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '@kompeten/domain';
import { fieldBookErrors } from './id/errors-of-field-book.ts';
import { officeBookErrors } from './id/errors-of-office-book.ts';
import { explain, explainBlocker, explainIssue, localeFrom, locales, messages } from './index.ts';

const leaves = (value: unknown, path: string[] = []): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [[path.join('.'), value]];

describe('the sentences', () => {
  it('stand in both languages under the same names, none of them empty', () => {
    const [id, en] = locales.map((locale) => leaves(messages(locale)));
    expect(en?.map(([name]) => name).sort()).toEqual(id?.map(([name]) => name).sort());
    for (const [name, sentence] of [...(id ?? []), ...(en ?? [])]) {
      const said = typeof sentence === 'string' ? sentence.trim() : typeof sentence;
      expect({ name, said }).not.toEqual({ name, said: '' });
    }
  });

  it('explain a refusal with its facts', () => {
    const full = { capacity: 30 };
    expect(explain('id', 'enrolment.over_capacity', full)).toContain('30 kursi');
    expect(explain('en', 'enrolment.over_capacity', full)).toContain('30 seats');
    const blocked = {
      event: 'open_evaluation',
      blockers: [{ code: 'hours_missing' as const, planned: 20, held: 12, liftable: true as const }],
    };
    expect(explain('id', 'cohort.blocked', blocked)).toContain('12 dari 20 JP');
    expect(explain('en', 'grading.session_not_begun', { unitCode: 'U1', startsAt: '2026-11-25T01:00:00Z' })).toContain(
      '08:00',
    );
  });

  it.each(locales)('say in a second sentence what to do where something is not there (%s)', (locale) => {
    const codes = Object.keys({ ...fieldBookErrors, ...officeBookErrors }).filter((code) => code.endsWith('not_found'));
    const standing = codes.filter((code) => !/\. \p{Lu}.+\.$/u.test(explain(locale, code as ErrorCode, {} as never)));
    expect(codes.length).toBeGreaterThan(50);
    expect(standing).toEqual([]);
  });

  it('explain a field and a blocker', () => {
    expect(explainIssue('id', { pointer: '/person/identity/value', code: 'nik_malformed' })).toContain('16 angka');
    expect(explainIssue('en', { pointer: '/x', code: 'never_heard_of' })).toBe('This entry is not right yet.');
    expect(explainBlocker('id', { code: 'attendance_below', percent: 60, minimum: 80 })).toBe(
      'kehadiran 60 %, syarat 80 %',
    );
  });

  it.each([
    [undefined, 'id'],
    ['en-US,en;q=0.9', 'en'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['en;q=0.2, id;q=0.9', 'id'],
    ['fr-FR,fr;q=0.9', 'id'],
    ['fr, en;q=0.5', 'en'],
  ] as const)('choose a language for %p', (header, locale) => expect(localeFrom(header)).toBe(locale));
});
