import { describe, expect, it } from '@jest/globals';
import {
  type CandidacyEvent,
  type CandidacyStatus,
  candidacyMachine,
} from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { eventsFrom } from '../kernel/machine.ts';
import { adjust } from './adjustment.rules.ts';
import { isAgreed, isNameOf } from './agreement.ts';
import { moveCandidacy } from './candidacy.rules.ts';
import { assertInstrumentOpen, instrumentBlockers } from './judging.rules.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'passed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('opening an instrument (rule 8)', () => {
  it.each<[boolean, CandidacyStatus, string[]]>([
    [false, 'scheduled', ['no_agreement']],
    [false, 'in_progress', ['no_agreement']],
    [true, 'agreed', []],
    [true, 'in_progress', []],
    [true, 'recorded', []],
    [true, 'recommended', ['not_open']],
    [true, 'no_show', ['not_open']],
    [true, 'postponed', ['not_open']],
  ])('agreed %s, %s: %j', (agreed, status, blockers) => {
    expect(instrumentBlockers({ agreed, status })).toEqual(blockers);
    const code = blockers[0] === undefined ? 'passed' : `judgement.${blockers[0]}`;
    expect(codeOf(() => assertInstrumentOpen('c', { agreed, status, round: 1 }))).toBe(code);
  });
});

describe('the agreement (AK.01)', () => {
  it.each<[('assessor' | 'candidate')[], boolean]>([
    [[], false],
    [['assessor'], false],
    [['candidate', 'candidate'], false],
    [['candidate', 'assessor'], true],
  ])('signed by %j: %s', (by, agreed) => {
    expect(isAgreed(by.map((side) => ({ by: side })))).toBe(agreed);
  });

  it.each([
    ['siti  aminah', true],
    ['SITI AMINAH', true],
    ['Siti Aminah, S.E.', false],
    ['Siti', false],
  ])('%s is the name of Siti Aminah: %s', (typed, same) => {
    expect(isNameOf(typed, 'Siti Aminah')).toBe(same);
  });
});

describe('moving a candidacy', () => {
  it('is refused where its state does not take it, and an early end without a reason', () => {
    const events: CandidacyEvent[] = ['agree', 'start', 'record', 'recommend', 'give_feedback', 'report'];
    for (const status of Object.keys(candidacyMachine) as CandidacyStatus[]) {
      const open = eventsFrom<CandidacyStatus, CandidacyEvent>(candidacyMachine, status);
      for (const event of [...events, 'miss', 'stop', 'postpone'] as CandidacyEvent[]) {
        const early = event === 'miss' || event === 'stop' || event === 'postpone';
        const refused = early ? 'judgement.step_reason_needed' : 'passed';
        const expected = open.includes(event) ? refused : 'candidacy.wrong_state';
        expect(codeOf(() => moveCandidacy(status, event, null))).toBe(expected);
        if (open.includes(event)) expect(codeOf(() => moveCandidacy(status, event, 'sakit'))).toBe('passed');
      }
    }
  });
});

describe('a reasonable adjustment (rule 23)', () => {
  it.each<[CandidacyStatus, string | null, string]>([
    ['scheduled', null, 'before'],
    ['agreed', null, 'before'],
    ['in_progress', null, 'adjustment.reason_needed'],
    ['in_progress', 'baru diketahui', 'after'],
    ['recommended', 'baru diketahui', 'judgement.not_open'],
    ['no_show', 'baru diketahui', 'judgement.not_open'],
  ])('%s, reason %s: %s', (status, reason, expected) => {
    const said = codeOf(() => adjust(status, { reason }));
    if (said !== 'passed') return expect(said).toBe(expected);
    expect(adjust(status, { reason })).toEqual({ beforeStart: expected === 'before' });
  });
});
