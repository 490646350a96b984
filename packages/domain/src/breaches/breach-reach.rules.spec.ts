import { describe, expect, it } from '@jest/globals';
import type { Breach } from './breach.ts';
import {
  assertCohorts,
  breachConcerns,
  breachOfCentres,
  noticesOf,
  papersNeeded,
  wholeCentres,
} from './breach-reach.rules.ts';

const named = { everybody: false, centreIds: ['muncar', 'tuban'] };
const cohort = (id: string, centreId: string) => ({ id, centreId, title: `Angkatan ${id}` });

const breach: Breach = {
  ...{
    id: 'b',
    title: 'Daftar terkirim',
    status: 'told',
    foundAt: '',
    dueAt: '',
    overdue: false,
    people: 12,
    data: ['name'],
  },
  ...{ what: 'Daftar terkirim', occurredOn: null, everybody: false, measures: 'Ditarik', contact: 'Balai', version: 1 },
  ...{ centreIds: ['muncar', 'tuban'], bodyIds: ['lsp'], cohortIds: ['m1', 't1'] },
  cohorts: [cohort('m1', 'muncar'), cohort('t1', 'tuban')],
  issuers: ['muncar', 'tuban', 'lsp'].map((id) => ({ id, name: id })),
  ...{ recordedAt: '', recordedByName: 'Admin', closedAt: null, outcome: 'Selesai', notices: { told: 90, read: 20 } },
  reading: [{ centreId: 'muncar', centreName: 'Muncar', told: 12, read: 5 }],
  steps: [{ event: 'tell_authority', at: '', byName: 'Admin', note: 'Tanda terima 12' }],
};

describe('whom a breach concerns', () => {
  it.each([
    ['a centre that it names', named, 'tuban', true],
    ['no other', named, 'gresik', false],
    ['every centre, when it concerns everybody', { everybody: true, centreIds: [] }, 'gresik', true],
  ])('is %s', (_, facts, centreId, expected) => {
    expect(breachConcerns(facts, centreId)).toBe(expected);
  });

  it('is a whole centre only where none of its cohorts is named', () => {
    expect(wholeCentres(named, [cohort('m1', 'muncar')])).toEqual(['tuban']);
    expect(wholeCentres(named, [])).toEqual(named.centreIds);
  });

  it('is narrowed by cohorts of the centres that it names alone', () => {
    const refused = expect.objectContaining({ code: 'breach.cohort_unknown' });
    expect(() => assertCohorts({ ...named, cohortIds: ['m1'] }, [cohort('m1', 'muncar')])).not.toThrow();
    expect(() => assertCohorts({ ...named, cohortIds: ['m1', 'x'] }, [cohort('m1', 'muncar')])).toThrow(refused);
    expect(() => assertCohorts({ ...named, cohortIds: ['g1'] }, [cohort('g1', 'gresik')])).toThrow(refused);
  });
});

describe('what the head of a centre reads of a breach', () => {
  it('is the own centre, without the other controllers and without notes that others were promised', () => {
    expect(breachOfCentres(breach, ['muncar', 'gresik'])).toMatchObject({
      ...{ title: breach.title, outcome: 'Selesai', centreIds: ['muncar'], bodyIds: [], cohortIds: ['m1'] },
      ...{ cohorts: [{ id: 'm1' }], issuers: [{ id: 'muncar', name: 'muncar' }], notices: { told: 12, read: 5 } },
      steps: [{ event: 'tell_authority', note: null }],
    });
  });

  it('counts the people of all own centres', () => {
    expect(
      noticesOf([
        { told: 3, read: 1 },
        { told: 4, read: 4 },
      ]),
    ).toEqual({ told: 7, read: 5 });
    expect(noticesOf([])).toEqual({ told: 0, read: 0 });
  });

  it.each([
    [0, 0, 0],
    [7, 7, 0],
    [8, 7, 1],
    [500, 0, 1],
    [501, 7, 2],
  ])('of %i people who were told, %i of whom have read it, comes in %i files', (told, read, files) => {
    expect(papersNeeded({ told, read })).toBe(files);
  });
});
