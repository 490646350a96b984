import { describe, expect, it } from '@jest/globals';
import {
  canonicalDocuments,
  competencyDocumentOf,
  competencyFormOf,
  readyBlockers,
  validUntilOf,
} from './competency.rules.ts';

const units = (...results: ('K' | 'BK')[]) =>
  results.map((result, index) => ({ code: `U.${index}`, title: 'Unit', result, whatToDo: null }));

describe('what a decision leads to (PRODUCT §2)', () => {
  it.each([
    ['competent', true, units('K', 'K'), 'competency'],
    ['competent', false, units('K', 'K'), 'result_letter'],
    ['not_yet_competent', true, units('K', 'BK'), 'attained_units'],
    ['not_yet_competent', true, units('BK'), null],
    ['deferred', true, units('K'), null],
  ] as const)('%s of a body that is licensed: %s', (outcome, licensed, decided, document) => {
    expect(competencyDocumentOf({ outcome, licensed, units: decided })).toBe(document);
  });

  it('is drawn as an extract of the register where BNSP issues the document itself', () => {
    expect(competencyFormOf('1234567')).toBe('register_extract');
    expect(competencyFormOf(null)).toBe('certificate');
  });

  it.each([
    ['2026-11-28', 36, '2029-11-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('decided on %s for %i months is valid until %s', (decidedOn, months, until) => {
    expect(validUntilOf(decidedOn, months)).toBe(until);
  });
});

describe('what stands against signing', () => {
  const ready = {
    kind: 'competency',
    status: 'awaiting_bnsp',
    number: '1',
    inForce: true,
    licence: [],
    unprintable: null,
    pendingBatchId: null,
  } as const;
  it.each([
    ['nothing', ready, []],
    ['no official number', { ...ready, number: null }, ['number_missing']],
    ['a superseded decision', { ...ready, inForce: false }, ['decision_superseded']],
    ['a lapsed licence (rule 4)', { ...ready, licence: [{ code: 'lapsed' }] }, ['lapsed']],
    ['a name that cannot be printed', { ...ready, unprintable: '王' }, ['name_unprintable']],
    ['a request that waits', { ...ready, pendingBatchId: 'b' }, ['already_requested']],
    ['nothing of a letter', { ...ready, kind: 'assessment_result', licence: [{ code: 'lapsed' }] } as const, []],
  ])('%s', (_, facts, codes) => {
    expect(readyBlockers(facts).map(({ code }) => code)).toEqual(codes);
  });

  it('is told apart by every field of the exact list (rule 22)', () => {
    const line = {
      certificateId: 'a',
      number: '1',
      blankNumber: null,
      holderName: 'Sri',
      title: 'T',
      validUntil: '2029-11-28',
      results: ['U.1 K'],
    };
    const other = { ...line, certificateId: 'b' };
    expect(canonicalDocuments([line, other])).toBe(canonicalDocuments([other, line]));
    for (const change of [
      { number: '2' },
      { blankNumber: '7' },
      { holderName: 'Sry' },
      { validUntil: null },
      { results: [] },
    ]) {
      expect(canonicalDocuments([{ ...line, ...change }])).not.toBe(canonicalDocuments([line]));
    }
  });
});
