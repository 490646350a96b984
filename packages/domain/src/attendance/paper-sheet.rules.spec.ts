import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assertTakesPaperSheet,
  assertWithdrawsPaperSheet,
  enteredSessions,
  paperSheetStanding,
} from './paper-sheet.rules.ts';
import { PAPER_SHEETS } from './paper-sheet.ts';

const DAY_MS = 86_400_000;
const endsAt = '2026-11-02T08:00:00.000Z';
const after = (days: number) => new Date(Date.parse(endsAt) + days * DAY_MS).toISOString();

describe('the signed sheet behind an attendance', () => {
  it.each([
    ['is there', { enteredAt: after(40), sheets: 1 }, 30, after(41), 'there'],
    ['is needed for an entry after the policy’s days', { enteredAt: after(31), sheets: 0 }, 30, after(31), 'needed'],
    ['stays needed however long ago that was', { enteredAt: after(31), sheets: 0 }, 30, after(400), 'needed'],
    ['would be needed for an entry now', { enteredAt: null, sheets: 0 }, 30, after(31), 'needed_if_entered'],
    ['is optional on the last of those days', { enteredAt: after(30), sheets: 0 }, 30, after(30), 'optional'],
    ['is optional where the policy asks for none', { enteredAt: after(400), sheets: 0 }, 0, after(400), 'optional'],
  ] as const)('%s', (_, session, days, now, standing) => {
    expect(paperSheetStanding({ endsAt, ...session }, days, now)).toBe(standing);
  });

  it('is never needed of anybody who entered in time, and always settled by one picture', () => {
    const days = fc.integer({ min: 1, max: 365 });
    const passed = fc.double({ min: 0, max: 800, noNaN: true });
    fc.assert(
      fc.property(days, passed, passed, fc.integer({ min: 0, max: 3 }), (limit, entered, more, sheets) => {
        const session = { endsAt, enteredAt: after(entered), sheets };
        const standing = paperSheetStanding(session, limit, after(entered + more));
        const late = Date.parse(session.enteredAt) - Date.parse(endsAt) > limit * DAY_MS;
        expect(standing === 'there').toBe(sheets > 0);
        expect(standing === 'needed').toBe(sheets === 0 && late);
      }),
    );
  });

  it('looks at the latest entry of each session, and at its own pictures alone', () => {
    const sessions = [
      { id: 's1', endsAt },
      { id: 's2', endsAt },
    ];
    const records = [after(3), after(9), after(5)].map((recordedAt) => ({ sessionId: 's1', recordedAt }));
    const [first, second] = enteredSessions(sessions, records, [{ sessionId: 's2' }]);
    expect(first).toMatchObject({ enteredAt: after(9), sheets: 0 });
    expect(second).toMatchObject({ enteredAt: null, sheets: 1 });
  });
});

describe('a picture of a sheet', () => {
  const session = { id: 's1', startsAt: '2026-11-02T01:00:00.000Z', endsAt, makeUpForId: null };

  it.each([
    ['an unknown session', undefined, 0, after(1), 'attendance.session_unknown'],
    ['a session that has not begun', session, 0, '2026-11-01T01:00:00.000Z', 'attendance.session_not_begun'],
    ['a session that has enough', session, PAPER_SHEETS, after(1), 'attendance.sheets_enough'],
  ] as const)('is refused for %s', (_, of, sheets, now, code) => {
    expect(() => assertTakesPaperSheet(of, 's1', sheets, now)).toThrow(expect.objectContaining({ code }));
  });

  it('is taken of a session that has begun', () => {
    expect(() => assertTakesPaperSheet(session, 's1', PAPER_SHEETS - 1, session.startsAt)).not.toThrow();
  });
});

describe('a picture behind the wrong session', () => {
  const session = (id: string) => ({ id, startsAt: '2026-11-02T01:00:00.000Z', endsAt, makeUpForId: null });
  const sessions = [session('s1'), session('s2')];
  const full = Array.from({ length: PAPER_SHEETS }, () => ({ sessionId: 's2' }));
  const gone = { sessionId: 's1', withdrawnByName: 'Kepala' };

  it.each([
    ['was withdrawn already', gone, null, [], after(1), 'attendance.sheet_withdrawn'],
    ['was withdrawn already, wherever it should go', gone, 's2', [], after(1), 'attendance.sheet_withdrawn'],
    ['lies there already', { sessionId: 's1' }, 's1', [], after(1), 'attendance.sheet_there_already'],
    ['is of an unknown session', { sessionId: 's1' }, 's3', [], after(1), 'attendance.session_unknown'],
    [
      'is of one that has not begun',
      { sessionId: 's1' },
      's2',
      [],
      '2026-11-01T01:00:00Z',
      'attendance.session_not_begun',
    ],
    ['is of one that has enough', { sessionId: 's1' }, 's2', full, after(1), 'attendance.sheets_enough'],
  ] as const)('stays where it is if it %s', (_, sheet, sessionId, kept, now, code) => {
    const withdraw = () => assertWithdrawsPaperSheet(sheet, { sessionId }, kept, sessions, now);
    expect(withdraw).toThrow(expect.objectContaining({ code }));
  });

  it('is withdrawn, or goes behind its own, also from a session that has the most', () => {
    const full = Array.from({ length: PAPER_SHEETS }, () => ({ sessionId: 's1' }));
    for (const sessionId of [null, undefined, 's2']) {
      const withdraw = () => assertWithdrawsPaperSheet({ sessionId: 's1' }, { sessionId }, full, sessions, after(1));
      expect(withdraw).not.toThrow();
    }
  });
});
