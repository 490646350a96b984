import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import type { Judgement } from '../grading/grade.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { isAgreed } from './agreement.ts';
import { moveCandidacy } from './candidacy.rules.ts';
import type { JudgementEvent } from './criterion-judgement.ts';
import type { EvidenceDirectness, WeighedEvidence } from './evidence.ts';
import { deriveJudgement, deriveJudgements, judgementKey } from './judgement-cells.ts';
import { receiveJudgements } from './judgement-sync.rules.ts';
import type { SentJudgementStatement } from './judgement-sync.ts';
import { recommend } from './recommendation.rules.ts';
import { aUnit } from './testing.ts';

const units = [aUnit('U.1', ['1.1', '1.2']), aUnit('U.2', ['1.1'], 'Pilihan'), aUnit('U.3', ['1.1'], 'Pilihan')];
const scheme = { units, groups: [{ title: 'Pilihan', choose: 1 }] };
const refs = units.flatMap(({ code, criteria }) => criteria.map(({ number }) => `${code} ${number}`));
const id = (kind: number, count: number) => `0192e000-0000-7000-800${kind}-${String(count).padStart(12, '0')}`;
const candidacyId = id(9, 1);
const now = '2026-12-01T03:00:00Z';

/** Two assessors, the first with two devices: they judge on what each knows, and meet the register when they happen to. */
const hands = [
  { authorId: id(1, 1), authorName: 'Ani', deviceId: 'phone' },
  { authorId: id(1, 1), authorName: 'Ani', deviceId: 'desk' },
  { authorId: id(1, 2), authorName: 'Budi', deviceId: 'tablet' },
];
const hand = fc.nat(2);
const ref = fc.constantFrom(...refs);
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      hand,
      ref,
      judgement: fc.constantFrom<Judgement | null>('K', 'K', 'K', 'BK', null),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), hand, twice: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fetch' as const), hand }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('evidence' as const),
      refs: fc.subarray(refs, { minLength: 1 }),
      kind: fc.constantFrom<EvidenceDirectness>('direct', 'direct', 'indirect'),
      valid: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sign' as const),
      by: fc.constantFrom('assessor' as const, 'candidate' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('start' as const, 'record' as const, 'postpone' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('recommend' as const),
      outcome: fc.constantFrom('competent' as const, 'not_yet_competent' as const),
      told: fc.subarray(['U.1', 'U.2', 'U.3']),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** The day of one candidate: what lies in the register, and what on each device. */
class DayOfAssessment {
  readonly stored: JudgementEvent[] = [];
  readonly evidence: WeighedEvidence[] = [];
  readonly signatures: { by: 'assessor' | 'candidate' }[] = [];
  readonly sent: SentJudgementStatement[] = [];
  readonly devices = hands.map(() => ({ known: [] as JudgementEvent[], unsent: [] as SentJudgementStatement[] }));
  status: CandidacyStatus = 'scheduled';
  recommended: 'competent' | 'not_yet_competent' | null = null;
  private count = 0;

  act(step: Act): void {
    if (step.do === 'judge') this.judge(step.hand, step.ref, step.judgement);
    else if (step.do === 'send') this.send(step.hand, step.twice);
    else if (step.do === 'fetch') this.fetch(step.hand);
    else if (step.do === 'evidence') {
      const late = this.recommended !== null;
      const marks = { valid: step.valid, authentic: true, current: true, sufficient: true };
      this.evidence.push({ criteria: step.refs, kind: step.kind, late, ...marks });
    } else if (step.do === 'sign') this.sign(step.by);
    else if (step.do === 'recommend') this.recommend(step.outcome, step.told);
    else this.move(() => moveCandidacy(this.status, step.do as 'start', 'sebab'));
  }

  private judge(at: number, about: string, judgement: Judgement | null): void {
    const device = this.devices[at];
    const [unitCode = '', criterion = ''] = about.split(' ');
    const cell = { candidacyId, unitCode, criterion };
    const own = device?.known.filter((event) => judgementKey(event) === judgementKey(cell)) ?? [];
    const supersedes = deriveJudgement(own)?.heads ?? [];
    this.count += 1;
    const said = { id: id(2, this.count), ...cell, judgement, supersedes, madeAt: now };
    device?.unsent.push({ ...said, reason: 'diputuskan bersama' });
    const kept = { ...said, note: null, basedOnVersion: 0, version: this.count, reason: null, late: false };
    const author = hands[at] ?? { authorId: '', authorName: '', deviceId: '' };
    device?.known.push({ ...kept, ...author, deviceAt: now, recordedAt: now });
  }

  private send(at: number, twice: boolean): void {
    const [device, author] = [this.devices[at], hands[at]];
    if (!device || !author) return;
    const batch = twice ? [...device.unsent, ...device.unsent] : device.unsent.splice(0);
    this.sent.push(...batch);
    this.stored.push(...receive(this.stored, batch, author, this.status, isAgreed(this.signatures)).events);
  }

  private fetch(at: number): void {
    const known = this.devices[at]?.known;
    known?.push(...this.stored.filter((event) => !known.some((one) => one.id === event.id)));
  }

  private sign(by: 'assessor' | 'candidate'): void {
    if (this.signatures.some((one) => one.by === by)) return;
    this.signatures.push({ by });
    if (isAgreed(this.signatures)) this.move(() => moveCandidacy(this.status, 'agree', null));
  }

  private recommend(outcome: 'competent' | 'not_yet_competent', told: readonly string[]): void {
    const { status, evidence, recommended } = this;
    const judgements = deriveJudgements(this.stored);
    const facts = { units, scheme, judgements, evidence, status, agreed: isAgreed(this.signatures), correcting: false };
    this.move(() => {
      recommend(facts, { outcome, nextSteps: told.map((unitCode) => ({ unitCode, text: 'Latih lagi' })) });
      const target = moveCandidacy(status, 'recommend', null);
      expect(recommended).toBeNull();
      this.recommended = outcome;
      return target;
    });
  }

  private move(step: () => CandidacyStatus): void {
    try {
      this.status = step();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
}

function receive(
  stored: readonly JudgementEvent[],
  sent: readonly SentJudgementStatement[],
  author: (typeof hands)[number],
  status: CandidacyStatus,
  agreed: boolean,
) {
  const knownEvents = new Map(stored.map((event) => [event.id, judgementKey(event)]));
  const candidacies = new Map([[candidacyId, { status, agreed }]]);
  return receiveJudgements({ candidacies, criteria: new Set(refs), stored, knownEvents, now }, sent, author);
}

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
