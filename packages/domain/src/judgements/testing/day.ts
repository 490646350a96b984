import type { CandidacyStatus } from '../../assessment-sessions/candidacy-status.ts';
import type { Judgement } from '../../grading/grade.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isAgreed } from '../agreement.ts';
import { moveCandidacy } from '../candidacy.rules.ts';
import type { JudgementEvent } from '../criterion-judgement.ts';
import type { WeighedEvidence } from '../evidence.ts';
import { deriveJudgement, deriveJudgements, judgementKey } from '../judgement-cells.ts';
import { receiveJudgements } from '../judgement-sync.rules.ts';
import type { SentJudgementStatement } from '../judgement-sync.ts';
import { recommend } from '../recommendation.rules.ts';
import { type Act, candidacyId, hands, id, now, refs, scheme, units } from './acts.ts';

/** Which units are assessed on a day, and which were found K before (rule 12). */
export interface AskedUnits {
  units: typeof units;
  carried: readonly string[];
}

/** The day of one candidate: what lies in the register, and what on each device. */
export class DayOfAssessment {
  readonly stored: JudgementEvent[] = [];
  readonly evidence: WeighedEvidence[] = [];
  readonly signatures: { by: 'assessor' | 'candidate' }[] = [];
  readonly sent: SentJudgementStatement[] = [];
  readonly devices = hands.map(() => ({ known: [] as JudgementEvent[], unsent: [] as SentJudgementStatement[] }));
  status: CandidacyStatus = 'scheduled';
  recommended: 'competent' | 'not_yet_competent' | null = null;
  private count = 0;

  constructor(readonly asked: AskedUnits = { units, carried: [] }) {}

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
    const given = { ...this.asked, scheme, judgements, evidence };
    const facts = { ...given, status, round: 1, agreed: isAgreed(this.signatures), correcting: false };
    this.move(() => {
      recommend(facts, { outcome, nextSteps: told.map((unitCode) => ({ unitCode, text: 'Latih lagi' })) });
      const target = moveCandidacy(status, 'recommend', null);
      if (recommended !== null) throw new Error('Recommended twice');
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

export function receive(
  stored: readonly JudgementEvent[],
  sent: readonly SentJudgementStatement[],
  author: (typeof hands)[number],
  status: CandidacyStatus,
  agreed: boolean,
) {
  const knownEvents = new Map(stored.map((event) => [event.id, judgementKey(event)]));
  const candidacies = new Map([[candidacyId, { status, round: 1, agreed, agreedUntil: null, recused: false }]]);
  return receiveJudgements({ candidacies, criteria: new Set(refs), stored, knownEvents, now }, sent, author);
}
