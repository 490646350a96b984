import { refs } from '../../judgements/testing/acts.ts';
import type { StagedCandidacy, StagedFile, StagedTie } from './certification.ts';
import type { CandidateName } from './certifying-acts.ts';
import { type CertifyingBody, MOST_A_DAY } from './certifying-body.ts';
import { must } from './must.ts';

/** What of an assessment must hold when it is decided of: its application frozen (9, 19), its assessor independent (1), licensed (4), agreed (8), planned and evidenced (6), within the ratio (11), adjusted in time (23). */
export function lawOfAssessment(file: StagedFile, candidate: CandidateName, body: CertifyingBody): void {
  const { candidacy, plan } = file;
  if (!candidacy) throw new Error('Decided without an assessment');
  frozen(file);
  independent(candidacy, candidate);
  const { on, assessor, day, licensedUntil, adjustments } = candidacy;
  must(on <= licensedUntil, 'licensed on the day (4)');
  must(new Set(day.signatures.map(({ by }) => by)).size === 2, 'agreed by both (8)');
  must(plan?.map(({ unitCode, criterion }) => `${unitCode} ${criterion}`).join() === refs.join(), 'all is planned (6)');
  evidenced(candidacy);
  const all = [...body.files.values()].flat();
  const load = all.filter((one) => one.candidacy?.on === on && one.candidacy.assessor === assessor).length;
  must(load <= MOST_A_DAY, 'no more than an assessor may have (11)');
  must(
    adjustments.every(({ beforeStart, begun, reason }) => (beforeStart && !begun) || reason !== null),
    'adjusted before the start or with a reason (23)',
  );
}

/** What was submitted stays as it was (9), and whoever belongs to a cooperative says as what (19). */
function frozen({ cooperative, role, submitted }: StagedFile): void {
  const said = JSON.parse(submitted ?? '{}') as { cooperativeId: string | null; cooperativeRole: string | null };
  must((said.cooperativeId !== null) === cooperative && said.cooperativeRole === role, 'submitted is frozen (9)');
  must(said.cooperativeId === null || said.cooperativeRole !== null, 'a cooperative has a role (19)');
}

/** No relative; who taught or mentored within 24 months has a second assessor from elsewhere beside them (1). */
function independent({ on, assessor, second, ties }: StagedCandidacy, candidate: CandidateName): void {
  const bound = (who: string | null) =>
    ties.filter((tie) => tie.who === who && tie.candidate === candidate && counts(tie, on));
  const own = bound(assessor);
  must(!own.some(({ kind }) => kind === 'relative'), 'no relative assesses (1)');
  must(own.length === 0 || (second === 'assessor.elsewhere' && bound(second).length === 0), 'a second assessor (1)');
}

const counts = ({ kind, on: since }: StagedTie, on: string) => {
  const border = new Date(`${on}T00:00:00Z`);
  border.setUTCFullYear(border.getUTCFullYear() - 2);
  return kind === 'relative' || (since >= border.toISOString().slice(0, 10) && since <= on);
};

/** Behind every K that counts stands evidence that is valid (6). */
function evidenced({ day: { stored, evidence } }: StagedCandidacy): void {
  const judged = new Map(stored.filter(({ late }) => !late).map((one) => [`${one.unitCode} ${one.criterion}`, one]));
  for (const [about, { judgement }] of judged) {
    const has = evidence.some(({ valid, late, criteria }) => valid && !late && criteria.includes(about));
    must(judgement !== 'K' || has, 'every K has its evidence (6)');
  }
}
