import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SchemeRequirement } from '../schemes/scheme-requirement.ts';
import {
  applicationGaps,
  applicationWarnings,
  assertAnswerable,
  assertRemovable,
  checkCount,
  moveApplication,
  unitsAppliedFor,
} from './application.rules.ts';
import { ApplicationEvent, type ApplicationStatus, applicationMachine } from './application-status.ts';
import { type ApplicationForm, emptyApplicationForm } from './assessment-application.ts';

const refusal = (code: string, params = {}) => expect.objectContaining({ code, params });
const requirements: SchemeRequirement[] = [
  {
    title: 'Pernah mengelola koperasi',
    alternatives: [
      { kind: 'experience', text: 'Satu tahun bekerja di koperasi' },
      { kind: 'training', text: 'Pelatihan pengelola koperasi' },
    ],
  },
];
const units = [
  { code: 'U.1', title: 'Satu', group: null },
  { code: 'U.2', title: 'Dua', group: 'Pilihan' },
  { code: 'U.3', title: 'Tiga', group: 'Pilihan' },
];
const scheme = { units, groups: [{ title: 'Pilihan', choose: 1 }], requirements, guardianNeeded: false };
const form = (change: Partial<ApplicationForm> = {}): ApplicationForm => ({
  ...emptyApplicationForm,
  ...{ phone: '0812', electives: ['U.3'], claims: [{ requirement: 0, kind: 'experience', text: 'Sejak 2023' }] },
  ...change,
});
const file = (kind: 'identity' | 'photo' | 'experience', requirement: number | null = null) => ({
  ...{ kind, requirement, checked: null },
});
const files = [file('identity'), file('photo'), file('experience', 0)];

describe('what an application lacks', () => {
  it.each([
    ['nothing', form(), files, []],
    [
      'everything',
      form({ phone: null, electives: [], claims: [] }),
      [],
      ['identity', 'photo', 'phone_or_email', 'electives', 'requirement_0', 'evidence_0'],
    ],
    [
      'a claim by something that the requirement does not name',
      form({ claims: [{ requirement: 0, kind: 'portfolio', text: '' }] }),
      files,
      ['requirement_0'],
    ],
    ['an elective of no group', form({ electives: ['U.3', 'U.1'] }), files, ['electives']],
    ['a role in the cooperative', form({ cooperativeId: 'c' }), files, ['cooperative_role']],
    [
      'a file for one that was not met',
      form(),
      [...files.slice(1), { ...file('identity'), checked: 'not_met' as const }],
      ['identity'],
    ],
  ])('%s', (_, given, evidence, gaps) => expect(applicationGaps(given, evidence, scheme)).toEqual(gaps));

  it('is for a renewal a portfolio of current work beside all else', () => {
    const renewal = { ...scheme, purpose: 'renewal' as const };
    const portfolio = { kind: 'portfolio' as const, requirement: null, checked: null };
    expect(applicationGaps(form(), files, renewal)).toEqual(['current_work']);
    expect(applicationGaps(form(), [...files, portfolio], renewal)).toEqual([]);
    expect(applicationGaps(form(), [...files, { ...portfolio, checked: 'not_met' }], renewal)).toEqual([
      'current_work',
    ]);
  });

  it('is for the compulsory units and the chosen electives', () =>
    expect(unitsAppliedFor(scheme, ['U.3'])).toEqual(['U.1', 'U.3']));

  it.each([
    [true, 'chair', ['village_head_on_board']],
    [true, 'member', []],
    [false, 'chair', []],
  ] as const)('warns of a village head (%s) as %s (rule 19)', (villageHead, cooperativeRole, warnings) =>
    expect(applicationWarnings(form({ villageHead, cooperativeRole }))).toEqual(warnings),
  );
});

describe('answering an application', () => {
  const met = { requirement: 0, mark: 'met', remark: null } as const;
  it('counts what is unchecked and what is not met', () => {
    expect(checkCount([{ checked: null }, { checked: 'not_met' }], [], scheme)).toEqual({ unchecked: 2, notMet: 1 });
    expect(checkCount([{ checked: 'met' }], [met], scheme)).toEqual({ unchecked: 0, notMet: 0 });
  });

  it.each([
    ['accept', { unchecked: 1, notMet: 0 }, null, refusal('application.unchecked', { items: 1 })],
    ['accept', { unchecked: 0, notMet: 2 }, 'x', refusal('application.not_met', { items: 2 })],
    ['accept', { unchecked: 0, notMet: 0 }, null, null],
    ['send_back', { unchecked: 3, notMet: 1 }, null, refusal('application.reason_needed')],
    ['reject', { unchecked: 3, notMet: 0 }, null, refusal('application.reason_needed')],
    ['reject', { unchecked: 3, notMet: 0 }, 'Tidak memenuhi', null],
  ] as const)('%s with %p', (event, count, remark, refused) => {
    const answer = () => assertAnswerable(event, count, remark);
    if (refused) expect(answer).toThrow(refused);
    else expect(answer).not.toThrow();
  });

  it('lets nothing be taken back that was submitted or met (rule 9)', () => {
    expect(() => assertRemovable('submitted', { checked: null })).toThrow(refusal('application.frozen'));
    expect(() => assertRemovable('needs_fix', { checked: 'met' })).toThrow(refusal('application.frozen'));
    expect(() => assertRemovable('needs_fix', { checked: 'not_met' })).not.toThrow();
  });
});

describe('the life of an application', () => {
  const events = fc.array(fc.constantFrom(...ApplicationEvent.options), { maxLength: 40 });

  it('never reaches a schedule without acceptance, self-assessment and the assessor going on, in this order', () => {
    fc.assert(
      fc.property(events, (tried) => {
        let status: ApplicationStatus = 'draft';
        const taken: ApplicationEvent[] = [];
        for (const event of tried) {
          try {
            status = moveApplication(status, event);
            taken.push(event);
          } catch (error) {
            expect(error).toEqual(refusal('application.wrong_state', { status }));
          }
        }
        const at = (event: ApplicationEvent) => taken.indexOf(event);
        if (at('schedule') < 0) return;
        const order = [at('submit'), at('accept'), at('self_assess'), at('continue'), at('schedule')];
        expect(order.every((place) => place >= 0)).toBe(true);
        expect(order).toEqual([...order].sort((one, other) => one - other));
        expect(taken).not.toContain('reject');
        expect(taken).not.toContain('stop');
      }),
    );
  });

  it('takes nothing once it is rejected or stopped', () => {
    expect(Object.keys(applicationMachine.rejected)).toEqual([]);
    expect(Object.keys(applicationMachine.stopped)).toEqual([]);
  });
});
