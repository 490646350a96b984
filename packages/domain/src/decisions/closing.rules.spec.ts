import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExamPaperStatus } from '../exams/exam-status.ts';
import { isWrittenMissing } from './both-sides.rules.ts';
import { closingOf } from './closing.rules.ts';
import { DecisionOutcome } from './decision-status.ts';

describe('what a published decision makes of its application', () => {
  const unit = (code: string, result: 'K' | 'BK') => ({ code, title: code, result, whatToDo: null });
  const units = [unit('U.1', 'K'), unit('U.2', 'BK')];
  const facts = { units, decidedOn: '2026-11-28', validityMonths: 36, licensed: true, appealed: false };

  it.each([
    ['competent', {}, { outcome: 'competent', validUntil: '2029-11-28', missingUnits: [] }],
    ['competent', { licensed: false }, { outcome: 'competent', validUntil: null, missingUnits: [] }],
    ['not_yet_competent', {}, { outcome: 'not_yet_competent', validUntil: null, missingUnits: ['U.2'] }],
    ['deferred', { appealed: true }, { outcome: 'not_yet_competent', validUntil: null, missingUnits: ['U.2'] }],
  ] as const)('%s with %j ends it as %j', (outcome, change, closing) => {
    expect(closingOf({ ...facts, outcome, ...change })).toEqual({ ...closing, decidedOn: '2026-11-28' });
  });

  it('leaves it open where a panel defers, and never promises a certificate with a unit missing', () => {
    expect(closingOf({ ...facts, outcome: 'deferred' })).toBeNull();
    const any = fc.record({
      outcome: fc.constantFrom(...DecisionOutcome.options),
      licensed: fc.boolean(),
      appealed: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (given) => {
        const closing = closingOf({ ...facts, ...given });
        if (closing?.missingUnits.length) expect(closing.validUntil).toBeNull();
      }),
    );
  });
});

describe('the written side of an assessment', () => {
  it.each([
    ['no written test planned', { planned: false, papers: [], evidence: false }, false],
    ['planned and never sat', { planned: true, papers: [], evidence: false }, true],
    ['planned and marked by hand', { planned: true, papers: [], evidence: true }, false],
    ['planned and handed in', { planned: true, papers: ['submitted'], evidence: false }, false],
    ['absent', { planned: true, papers: ['absent'], evidence: false }, true],
    ['absent first, then sat', { planned: true, papers: ['absent', 'keyed'], evidence: false }, false],
    ['still running', { planned: true, papers: ['running'], evidence: true }, true],
  ] as const)('%s', (_, facts, missing) => expect(isWrittenMissing(facts)).toBe(missing));

  it('is missing whenever a paper is neither finished nor absent', () => {
    const papers = fc.array(fc.constantFrom(...ExamPaperStatus.options), { maxLength: 4 });
    fc.assert(
      fc.property(papers, fc.boolean(), fc.boolean(), (given, planned, evidence) => {
        const open = given.some((status) => ['expected', 'admitted', 'running', 'on_paper'].includes(status));
        if (open) expect(isWrittenMissing({ planned, papers: given, evidence })).toBe(true);
      }),
    );
  });
});
