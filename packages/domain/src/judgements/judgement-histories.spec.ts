import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JudgementEvent } from './criterion-judgement.ts';
import type { EvidenceDirectness } from './evidence.ts';
import { deriveJudgements, judgementKey } from './judgement-cells.ts';
import { type Act, act, candidacyId, hands, id, now, refs } from './testing/acts.ts';
import { DayOfAssessment, receive } from './testing/day.ts';

const acts = fc.array(act, { minLength: 5, maxLength: 40 });

/** How a day ends: one assessor looks at what there is, judges what is left of some criteria, and recommends. */
const evening = (judged: readonly string[], kind: EvidenceDirectness): Act[] => [
  { do: 'fetch', hand: 0 },
  ...judged.map((about): Act => ({ do: 'judge', hand: 0, ref: about, judgement: 'K' })),
  { do: 'send', hand: 0, twice: false },
  { do: 'evidence', refs: [...judged], kind, valid: true },
  { do: 'record' },
  { do: 'recommend', outcome: 'competent', told: [] },
  { do: 'recommend', outcome: 'not_yet_competent', told: ['U.1', 'U.2', 'U.3'] },
];

describe('a day of assessment with two assessors and three devices', () => {
  it('never reaches a recommendation that breaks a rule: agreed (8), evidence behind every K (6), all that is needed K (5)', () => {
    let made = 0;
    fc.assert(
      fc.property(
        acts,
        fc.subarray(refs),
        fc.constantFrom<EvidenceDirectness>('direct', 'indirect'),
        (steps, judged, kind) => {
          const day = new DayOfAssessment();
          const lead: Act[] = [{ do: 'sign', by: 'assessor' }, { do: 'sign', by: 'candidate' }, { do: 'start' }];
          for (const step of [...(steps.length % 3 === 0 ? [] : lead), ...steps, ...evening(judged, kind)]) {
            const before = day.recommended;
            day.act(step);
            if (day.recommended === before || day.recommended === null) continue;
            made += 1;
            assertLawful(day);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(made).toBeGreaterThan(20);
  });

  it('leaves the same checklist in any order and any duplication of what was stored, and stores each judgement once', () => {
    fc.assert(
      fc.property(acts, fc.nat(100_000), (steps, seed) => {
        const day = new DayOfAssessment();
        for (const step of steps) day.act(step);
        const again = [...day.stored, ...day.stored.filter((_, at) => (at + seed) % 3 === 0)]
          .map((event, at) => ({ event, rank: ((at + 1) * (seed + 7919)) % 104_729 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ event }) => event);
        const sorted = (events: readonly JudgementEvent[]) =>
          deriveJudgements(events)
            .map((cell) => ({ ...cell, rivals: [...cell.rivals].sort((a, b) => (a.eventId < b.eventId ? -1 : 1)) }))
            .sort((a, b) => (judgementKey(a) < judgementKey(b) ? -1 : 1));
        expect(sorted(again)).toEqual(sorted(day.stored));
        expect(new Set(day.stored.map((event) => event.id)).size).toBe(day.stored.length);
        const repeated = receive(day.stored, day.sent, hands[0] ?? fail(), day.status, true);
        const stored = new Set(day.stored.map((event) => event.id));
        for (const { eventId, outcome } of repeated.results) {
          if (stored.has(eventId)) expect(['known', 'late']).toContain(outcome);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what comes after the recommendation beside the checklist, and takes nothing before the agreement', () => {
    const sent = {
      id: id(2, 1),
      candidacyId,
      unitCode: 'U.1',
      criterion: '1.1',
      judgement: 'K',
      supersedes: [],
      madeAt: now,
    } as const;
    const [author] = hands;
    if (!author) return;
    const late = receive([], [{ ...sent, supersedes: [] }], author, 'recommended', true);
    expect(late.results).toEqual([{ eventId: sent.id, outcome: 'late' }]);
    expect(deriveJudgements(late.events)).toEqual([]);
    const early = receive([], [{ ...sent, supersedes: [] }], author, 'scheduled', false);
    expect(early).toMatchObject({ events: [], results: [{ outcome: 'refused', code: 'judgement.no_agreement' }] });
    const strange = { ...sent, supersedes: [], criterion: '7.7' };
    expect(receive([], [strange], author, 'agreed', true).results[0]?.code).toBe('judgement.criterion_unknown');
    const stranger = { ...sent, supersedes: [], candidacyId: id(9, 2) };
    expect(receive([], [stranger], author, 'agreed', true).results[0]?.code).toBe('judgement.stranger');
  });
});

const fail = (): never => {
  throw new Error('No hand');
};

/** The law once more, in other words than the rule that is tested. */
function assertLawful({ signatures, stored, evidence, recommended }: DayOfAssessment): void {
  expect(new Set(signatures.map(({ by }) => by)).size).toBe(2);
  const cells = new Map(deriveJudgements(stored).map((cell) => [`${cell.unitCode} ${cell.criterion}`, cell]));
  const good = (about: string, kinds: readonly EvidenceDirectness[]) =>
    evidence.some((one) => !one.late && one.valid && one.criteria.includes(about) && kinds.includes(one.kind));
  const competent = (about: string) => {
    const cell = cells.get(about);
    if (cell?.judgement === 'K') return good(about, ['direct', 'indirect']);
    return !cell?.contested && cell?.judgement !== 'BK' && good(about, ['indirect']);
  };
  for (const cell of cells.values()) {
    expect(cell.contested).toBe(false);
    if (cell.judgement === 'K') expect(good(`${cell.unitCode} ${cell.criterion}`, ['direct', 'indirect'])).toBe(true);
  }
  const whole = competent('U.1 1.1') && competent('U.1 1.2') && (competent('U.2 1.1') || competent('U.3 1.1'));
  expect(recommended).toBe(whole ? 'competent' : 'not_yet_competent');
}
