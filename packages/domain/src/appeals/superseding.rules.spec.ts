import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement } from '../grading/grade.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { ElectiveGroup } from '../schemes/scheme.ts';
import { supersedingDecision } from './appeal.rules.ts';

describe('what supersedes an appealed decision', () => {
  const unit = (code: string, result: Judgement | null) => ({
    ...{ code, title: code, result, whatToDo: result === 'BK' ? 'Ulangi' : null },
  });
  const appealed = [unit('U.1', 'K'), unit('U.2', 'BK')];
  const findings = 'Bukti yang sah tidak dilihat';
  const scheme = {
    units: [
      ...['U.1', 'U.2'].map((code) => ({ code, title: code, group: null })),
      ...['E.1', 'E.2', 'E.3'].map((code) => ({ code, title: code, group: 'Pilihan' })),
    ],
    groups: [] as ElectiveGroup[],
  };
  const withElectives = { ...scheme, groups: [{ title: 'Pilihan', choose: 2 }] };
  const corrected = (units: string[]) => ({ result: 'corrected' as const, units, findings });

  it('is nothing where the appeal is dismissed', () => {
    expect(supersedingDecision(appealed, { result: 'dismissed', units: [], findings }, scheme)).toBeNull();
  });

  it('is competent where the named units were not yet', () => {
    const found = supersedingDecision(appealed, corrected(['U.2']), scheme);
    expect(found?.outcome).toBe('competent');
    expect(found?.units.map(({ result }) => result)).toEqual(['K', 'K']);
  });

  it('is deferred until the named units are assessed again', () => {
    const again = supersedingDecision(appealed, { result: 'reassessment', units: ['U.2'], findings }, scheme);
    expect(again).toEqual({ outcome: 'deferred', units: [appealed[0], { ...appealed[1], whatToDo: findings }] });
  });

  it('is competent with an elective that is not needed, and not yet with too few of its group (rule 5)', () => {
    const three = [...appealed, unit('E.1', 'K'), unit('E.2', 'K'), unit('E.3', 'BK')];
    expect(supersedingDecision(three, corrected(['U.2']), withElectives)?.outcome).toBe('competent');
    const two = [...appealed, unit('E.1', 'K'), unit('E.3', 'BK')];
    expect(supersedingDecision(two, corrected(['U.2']), withElectives)?.outcome).toBe('not_yet_competent');
  });

  it('finds nobody competent by a unit that nobody judged; it is open from then on (rules 5 and 12)', () => {
    const open = [unit('U.1', 'BK'), unit('U.2', null), unit('E.1', null)];
    expect(supersedingDecision(open, corrected(['U.1']), scheme)).toEqual({
      outcome: 'not_yet_competent',
      units: [unit('U.1', 'K'), { ...unit('U.2', 'BK'), whatToDo: findings }, unit('E.1', null)],
    });
  });

  it.each([
    ['a correction that changes nothing', { result: 'corrected', units: ['U.1'], findings }, 'appeal.nothing_changes'],
    ['a re-assessment of nothing', { result: 'reassessment', units: [], findings }, 'appeal.units_needed'],
    ['a re-assessment of what is not needed', { result: 'reassessment', units: ['E.3'], findings }, 'units_not_needed'],
    ['an unknown unit', { result: 'corrected', units: ['U.9'], findings }, 'appeal.unit_unknown'],
  ] as const)('is refused for %s', (_, outcome, code) => {
    const units = [unit('U.1', 'K'), unit('U.2', outcome.units[0] === 'E.3' ? 'K' : 'BK'), unit('E.3', 'K')];
    expect(() => supersedingDecision(units, { ...outcome, units: [...outcome.units] }, scheme)).toThrow(
      expect.objectContaining({ code: expect.stringContaining(code) }),
    );
  });

  it('is competent exactly where every compulsory unit and enough of each group is K, whatever the scheme (rule 5)', () => {
    fc.assert(
      fc.property(anAppealed, fc.constantFrom('corrected', 'reassessment'), ({ scheme, units, named }, result) => {
        const found = foundIn(() => supersedingDecision(units, { result, units: named, findings }, scheme));
        if (!found) return;
        const isK = (code: string) => found.units.some((one) => one.code === code && one.result === 'K');
        const whole = scheme.units.every(({ code, group }) => group !== null || isK(code));
        const enough = scheme.groups.every(
          ({ title, choose }) => scheme.units.filter((one) => one.group === title && isK(one.code)).length >= choose,
        );
        expect(found.outcome === 'competent').toBe(whole && enough);
        if (found.outcome === 'competent') return;
        expect(found.units.filter((one) => one.result === 'BK').length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

/** What a rule found; null where it refused. */
function foundIn<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return null;
  }
}

const group = fc.constantFrom(null, null, 'A', 'B');
const result = fc.constantFrom<Judgement | null>('K', 'K', 'BK', null);

/** A scheme with elective groups that can be filled, units that were judged or not, and those that an appeal names. */
const anAppealed = fc
  .array(fc.record({ group, result, named: fc.boolean() }), { minLength: 1, maxLength: 9 })
  .chain((given) => {
    const all = given.map((one, at) => ({ ...one, code: `U.${at}`, title: `Unit ${at}`, whatToDo: null }));
    const sizes = (['A', 'B'] as const).map((title) => ({
      title,
      size: all.filter((one) => one.group === title).length,
    }));
    const groups = sizes.filter(({ size }) => size > 0);
    return fc.tuple(...groups.map(({ size }) => fc.integer({ min: 1, max: size }))).map((choices) => ({
      scheme: {
        units: all.map(({ code, title, group }) => ({ code, title, group })),
        groups: groups.map(({ title }, at) => ({ title, choose: choices[at] ?? 1 })),
      },
      units: all.map(({ code, title, result, whatToDo }) => ({ code, title, result, whatToDo })),
      named: all.flatMap(({ code, named }) => (named ? [code] : [])),
    }));
  });
