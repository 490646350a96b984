import {
  assertAppeal,
  assertIndependent,
  holdsDecision,
  moveAppeal,
  supersedingDecision,
} from '../../appeals/appeal.rules.ts';
import { openAppealStatuses } from '../../appeals/appeal-status.ts';
import { scheme } from '../../judgements/testing/acts.ts';
import { decisionInForce, moveDecision } from '../decision.rules.ts';
import type { StagedDecision, StagedFile } from './certification.ts';
import { type CandidateName, members } from './certifying-acts.ts';
import type { CertifyingBody } from './certifying-body.ts';

/** Whether an appeal waits. */
export const isHeard = (file: StagedFile): boolean => waiting(file) !== undefined;

const waiting = ({ appeals }: StagedFile) => appeals.find(({ status }) => openAppealStatuses.includes(status));
/** Whether an appeal against the recommendation holds the decision. */
export const isHolding = (file: StagedFile) => file.appeals.some(holdsDecision);

/** Units as a vote names them that are not yet competent. */
export const notYet = (codes: readonly string[]) =>
  codes.map((unitCode) => ({ unitCode, whatToDo: 'Ulangi unit ini' }));

/** Publishes a decision. */
export function release(body: CertifyingBody, decision: StagedDecision, candidate: CandidateName): void {
  decision.status = moveDecision(candidate, decision.status, 'publish');
  decision.publishedOn = body.today;
}

/** Files an appeal against what there is (rule 8). */
export function appeal(body: CertifyingBody, file: StagedFile): void {
  const inForce = decisionInForce(file.decisions);
  const recommendedOn = file.candidacy?.recommended ? file.candidacy.on : null;
  const against = inForce ? 'decision' : recommendedOn ? 'recommendation' : null;
  const since = inForce?.publishedOn ?? recommendedOn;
  const openNumber = waiting(file) ? 'BND-1' : null;
  const at = since === null ? null : `${since}T00:00:00Z`;
  assertAppeal({ against, since: at, openNumber, today: body.today, fileDays: 14 });
  if (against) file.appeals.push({ against, status: 'filed', filedOn: body.today, reviewer: null });
}

/** Hears an appeal: named is somebody without a part in it, who corrects, orders a re-assessment, or dismisses. */
export function hear(body: CertifyingBody, file: StagedFile, candidate: CandidateName, who: number): void {
  const open = waiting(file);
  if (!open) return;
  if (open.status === 'filed') {
    const reviewer = members[who % 4] ?? '';
    assertIndependent(reviewer, body.tiesOf(reviewer, candidate));
    Object.assign(open, { reviewer, status: moveAppeal(open.status, 'review') });
    return;
  }
  const inForce = decisionInForce(file.decisions);
  const units = inForce?.units ?? file.candidacy?.recommended?.units ?? [];
  const bk = units.filter(({ result }) => result === 'BK').map(({ code }) => code);
  const named = who < 6 ? bk : bk.slice(0, 1);
  const result = (['corrected', 'reassessment', 'dismissed'] as const)[who % 3] ?? 'dismissed';
  const found = supersedingDecision(units, { result, units: named, findings: 'Bukti sah tidak dilihat' }, scheme);
  const upheld = moveAppeal(open.status, found === null ? 'dismiss' : 'uphold');
  open.status = found === null ? upheld : moveAppeal(upheld, result === 'corrected' ? 'correct' : 'order_reassessment');
  if (found === null || open.against !== 'decision' || !inForce) return;
  const status = found.outcome;
  const next: StagedDecision = { ...inForce, ...found, id: `${inForce.id}+`, status, supersedesId: inForce.id };
  file.decisions.push({ ...next, meetsOn: body.today, appealed: true, reason: 'Bukti sah tidak dilihat' });
  const last = file.decisions.at(-1);
  if (last) release(body, last, candidate);
  file.certificates = file.certificates.filter(({ issuedOn }) => issuedOn !== null);
}
