import { describe, expect, it } from '@jest/globals';
import { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Stroke } from '../../lib/sheet/sheet-keys.ts';
import { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import { type GradeValue, gradeEntry, gradeRules, namesGrade, noGrade } from './grade-value.ts';
import { gradingKeys, unjudged } from './grading.keys.ts';

const rows = Array.from({ length: 110 }, (_, index) => ({ id: `e${index}`, name: `Peserta ${index}`, detail: null }));
const columns = Array.from({ length: 8 }, (_, index) => ({
  id: `u${index}`,
  short: `U${index}`,
  title: `Unit ${index}`,
  detail: null,
  closed: null,
}));

function openDesk() {
  let ids = 0;
  const sync = new SheetSync<GradeValue>(
    gradeRules,
    {
      push: () => new Promise(() => undefined),
      pull: async () => new Map(),
      journal: null,
      journalName: 'sheet',
      stamp: { now: () => '2025-08-11T09:00:00+07:00', newId: () => `event-${++ids}` },
      later: () => () => undefined,
    },
    new Map(),
  );
  const page = { focus() {}, say() {}, tell() {}, help() {}, details() {}, leave() {} };
  const face = {
    letters: gradingKeys,
    emptied: unjudged,
    isEmpty: ({ judgement }: GradeValue) => judgement === null,
    sign: ({ judgement }: GradeValue) => judgement ?? '',
    word: ({ judgement }: GradeValue) => judgement ?? '',
    noted: () => false,
    tone: () => 'none' as const,
  };
  const table = {
    rules: gradeRules,
    face,
    rows,
    columns,
    keyOf: (row: string, unit: string) => `${row} ${unit}`,
    writable: true,
  };
  return new SheetDesk<GradeValue>(sync, table, page, () => 'down');
}

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('grading by keys', () => {
  it('judges a cohort with one key a cell, however fast, and loses none', () => {
    const desk = openDesk();
    const asked = Array.from({ length: 880 }, (_, index) => (index % 3 === 0 ? 'b' : 'k'));
    for (const key of asked) desk.press(stroke(key));
    const cells = asked.map(
      (_, index) => desk.valueAt({ row: index % 110, column: Math.floor(index / 110) }).judgement,
    );
    expect(cells).toEqual(asked.map((key) => (key === 'k' ? 'K' : 'BK')));
  });

  it('takes back, goes back and goes again', () => {
    const desk = openDesk();
    for (const key of ['k', 'ArrowUp', 'Delete']) desk.press(stroke(key));
    expect(desk.valueAt(desk.place)).toEqual(noGrade);
    desk.press(stroke('z', { ctrlKey: true }));
    expect(desk.valueAt(desk.place).judgement).toBe('K');
    desk.press(stroke('y', { ctrlKey: true }));
    expect(desk.valueAt(desk.place).judgement).toBeNull();
  });

  it('finds the next unjudged cell', () => {
    const desk = openDesk();
    for (const key of ['k', 'k', 'k', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'n']) desk.press(stroke(key));
    expect(desk.place).toEqual({ row: 3, column: 0 });
  });

  it('keeps score and note when the judgement changes', () => {
    const desk = openDesk();
    desk.put({ row: 0, column: 0 }, { judgement: 'BK', score: 64.5, note: 'Ulangi 2.3' });
    desk.press(stroke('k'));
    expect(desk.valueAt({ row: 0, column: 0 })).toEqual({ judgement: 'K', score: 64.5, note: 'Ulangi 2.3' });
  });

  it('changes nothing on a sheet that may only be read, nor in a column that is closed', () => {
    const desk = openDesk();
    Object.assign(desk.table, { writable: false });
    desk.press(stroke('k'));
    Object.assign(desk.table, { writable: true, columns: [{ ...columns[0], closed: 'belum dimulai' }] });
    desk.press(stroke('k'));
    expect([desk.sync.current().waiting, desk.place]).toEqual([0, { row: 0, column: 0 }]);
  });
});

describe('a grade on its way', () => {
  const edit = {
    value: { ...noGrade, judgement: 'K' as const },
    base: 2,
    eventId: 'event-1',
    at: '2025-08-11T02:00:00Z',
  };

  it('names the version it was made on and its own id', () => {
    expect(gradeEntry('e1 CONTOH.KDKMP.01', edit)).toEqual({
      enrolmentId: 'e1',
      unitCode: 'CONTOH.KDKMP.01',
      judgement: 'K',
      score: null,
      note: null,
      version: 2,
      eventId: 'event-1',
      deviceAt: '2025-08-11T02:00:00Z',
    });
  });

  it('is meant by a refusal that names its person, its unit or both', () => {
    expect(namesGrade({ enrolmentId: 'e1' }, 'e1 u1')).toBe(true);
    expect(namesGrade({ unitCode: 'u2' }, 'e1 u1')).toBe(false);
    expect(namesGrade({ enrolmentId: 'e1', unitCode: 'u2' }, 'e1 u1')).toBe(false);
    expect(namesGrade({ status: 'completed' }, 'e1 u1')).toBe(false);
  });
});
