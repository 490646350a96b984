import { describe, expect, it } from '@jest/globals';
import type { FieldSession } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { aheadIn } from './ahead.ts';
import { attendanceColumns } from './attendance-lines.ts';

const asOf = '2026-11-01T01:00:00Z';
const sessions = ['2026-10-31T01:00:00Z', '2026-11-20T01:00:00Z', '2026-11-27T01:00:00Z'].map((startsAt, index) => ({
  ...{ id: `s${index + 1}`, startsAt, makeUpForId: null, mode: 'on_site' as const },
})) as FieldSession[];

describe('a session that has not begun', () => {
  it.each([
    ['by the register, whatever the clock of the telephone says', true, '2031-01-01T00:00:00Z', ['s2', 's3']],
    ['as a telephone in the village believes', false, '2026-11-21T01:00:00Z', ['s3']],
    [
      'is none that the register saw begin, though the clock was set back by forty days',
      false,
      '2026-10-12T01:00:00Z',
      ['s2', 's3'],
    ],
  ])('is known %s', (_, fresh, now, ahead) => {
    expect(aheadIn(sessions, { asOf, fresh }, now)).toEqual(ahead);
  });

  it('is closed by the register alone; the clock of a telephone says so and closes nothing', () => {
    const words = messages('id').attendance;
    const columns = (sure: boolean) =>
      attendanceColumns(sessions, words, 'id', { ids: new Set(['s2', 's3']), sure }).map(({ closed, detail }) => [
        closed,
        detail,
      ]);
    expect(columns(true)).toEqual([
      [null, null],
      [words.ahead, null],
      [words.ahead, null],
    ]);
    expect(columns(false)).toEqual([
      [null, null],
      [null, words.ahead],
      [null, words.ahead],
    ]);
  });
});
