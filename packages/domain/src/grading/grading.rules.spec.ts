import { describe, expect, it } from '@jest/globals';
import type { Grade, GradeEntry } from './grade.ts';
import { gradeKey } from './grade-cells.ts';
import { type GradingFacts, gradeCohort, unitsOutstanding } from './grading.rules.ts';

const context = { authorId: 'a', authorName: 'Ani', deviceId: null, now: '2026-11-25T08:00:00Z', newId: () => 'new' };
const grade = (change: Partial<Grade> = {}): Grade => ({
  enrolmentId: 'e1',
  unitCode: 'U1',
  judgement: 'BK',
  score: null,
  note: null,
  version: 2,
  heads: ['x'],
  contested: false,
  rivals: [],
  recordedAt: '2026-11-24T08:00:00Z',
  recordedById: 'b',
  recordedByName: 'Budi',
  ...change,
});
const facts = (change: Partial<GradingFacts> = {}): GradingFacts => ({
  cohortId: 'c',
  cohortStatus: 'running',
  unitCodes: new Set(['U1', 'U2']),
  unitsAhead: new Map(),
  enrolments: new Map([
    ['e1', 'active'],
    ['e2', 'withdrawn'],
  ]),
  grades: new Map([[gradeKey(grade()), grade()]]),
  knownEvents: new Map(),
  ...change,
});
const entry = (change: Partial<GradeEntry> = {}): GradeEntry => ({
  enrolmentId: 'e1',
  unitCode: 'U1',
  judgement: 'K',
  version: 2,
  ...change,
});

describe('grading a cohort', () => {
  it.each([
    ['a draft cohort', facts({ cohortStatus: 'draft' }), [entry()], 'grading.not_open'],
    ['a completed cohort', facts({ cohortStatus: 'completed' }), [entry()], 'grading.not_open'],
    ['a stranger', facts(), [entry({ enrolmentId: 'x' })], 'grading.stranger'],
    ['somebody who left', facts(), [entry({ enrolmentId: 'e2' })], 'grading.stranger'],
    ['an unknown unit', facts(), [entry({ unitCode: 'U9' })], 'grading.unit_unknown'],
    [
      'a unit still ahead',
      facts({ unitsAhead: new Map([['U1', '2026-12-01T01:00:00Z']]) }),
      [entry()],
      'grading.session_not_begun',
    ],
    ['a cell twice', facts(), [entry(), entry()], 'grading.cell_twice'],
    ['a stale version', facts(), [entry({ version: 1 })], 'grading.stale'],
    ['no version where one stands', facts(), [entry({ version: undefined })], 'grading.stale'],
    ['a version where none stands', facts(), [entry({ unitCode: 'U2', version: 1 })], 'grading.stale'],
  ] as const)('refuses %s', (_, given, entries, code) => {
    expect(() => gradeCohort(given, [...entries], context)).toThrow(expect.objectContaining({ code }));
  });

  it('names every stale cell and records none of the sheet', () => {
    const sheet = [entry({ unitCode: 'U2', version: undefined }), entry({ version: 1 })];
    expect(() => gradeCohort(facts(), sheet, context)).toThrow(
      expect.objectContaining({ params: { cells: [{ enrolmentId: 'e1', unitCode: 'U1', version: 2 }] } }),
    );
  });

  it('appends an event that says what it was made on', () => {
    expect(gradeCohort(facts(), [entry()], context)).toEqual([
      expect.objectContaining({ basedOnVersion: 2, version: 3, judgement: 'K', authorId: 'a', id: 'new' }),
    ]);
  });

  it.each([
    ['what already stands', entry({ judgement: 'BK', version: 1 }), new Map<string, string>()],
    ['a repeat of a stored event', entry({ eventId: '7d3c', version: 1 }), new Map([['7d3c', 'e1 U1']])],
  ])('changes nothing for %s', (_, repeated, knownEvents) => {
    expect(gradeCohort(facts({ knownEvents }), [repeated], context)).toEqual([]);
  });

  it.each([
    ['stored for another cell', [entry({ eventId: '7d3c' })], 0],
    ['twice in the sheet', [entry({ eventId: 'aa' }), entry({ unitCode: 'U2', version: undefined, eventId: 'aa' })], 1],
  ])('refuses an event id %s', (_, sheet, index) => {
    const knownEvents = new Map([['7d3c', 'e9 U9']]);
    const issues = [{ pointer: `/grades/${index}/eventId`, code: 'event_of_another_cell' }];
    expect(() => gradeCohort(facts({ knownEvents }), sheet, context)).toThrow(
      expect.objectContaining({ params: { issues } }),
    );
  });

  it('tells what is outstanding', () => {
    expect(unitsOutstanding(['U1', 'U2', 'U3'], [grade(), grade({ unitCode: 'U2', judgement: 'K' })])).toEqual([
      { unitCode: 'U1', code: 'unit_not_competent' },
      { unitCode: 'U3', code: 'unit_not_evaluated' },
    ]);
  });
});
