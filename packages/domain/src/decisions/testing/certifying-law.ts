import { lawOfAssessment } from './assessment-law.ts';
import type { StagedCertificate, StagedDecision, StagedFile } from './certification.ts';
import { type CandidateName, candidates } from './certifying-acts.ts';
import { type CertifyingBody, QUORUM } from './certifying-body.ts';
import { must } from './must.ts';

/** How often histories came to what is looked at. */
export interface Seen {
  decisions: number;
  certificates: number;
  appealed: number;
  again: number;
  /** Decisions of which somebody left a unit unjudged. */
  unjudged: number;
}

/** What was published and issued so far in a history, as it was then. */
export const newLaw = (seen: Seen) => ({
  seen,
  published: new Map<string, string>(),
  issued: new Set<StagedCertificate>(),
});

/** The law of PRODUCT §6 once more, in other words than the rules that are tested. */
export function assertLawful(body: CertifyingBody, law: ReturnType<typeof newLaw>): void {
  for (const candidate of candidates) {
    for (const [at, file] of (body.files.get(candidate) ?? []).entries()) {
      for (const decision of file.decisions) {
        if (decision.publishedOn !== null) published(file, decision, { body, candidate, law, at });
      }
      for (const one of file.certificates) {
        if (one.issuedOn === null || law.issued.has(one)) continue;
        law.issued.add(one);
        law.seen.certificates += 1;
        assertCertificate(file, one, body);
      }
    }
  }
}

interface Looked {
  body: CertifyingBody;
  candidate: CandidateName;
  law: ReturnType<typeof newLaw>;
  at: number;
}

function published(file: StagedFile, decision: StagedDecision, { body, candidate, law, at }: Looked): void {
  const now = JSON.stringify(decision);
  const before = law.published.get(decision.id);
  must(before === undefined || before === now, 'a published decision never changes');
  if (before !== undefined) return;
  law.published.set(decision.id, now);
  law.seen.decisions += 1;
  if (decision.appealed) law.seen.appealed += 1;
  if (decision.recommended.units.some(({ result }) => result === null)) law.seen.unjudged += 1;
  if (at > 0) assertAgain(body.files.get(candidate)?.[at - 1], file, law.seen);
  lawOfAssessment(file, candidate, body);
  assertOutcome(decision);
  assertUnheld(file);
  if (decision.appealed) must(decision.reason !== null, 'an appeal says why (10)');
  else assertPanel(file, decision, candidate);
}

/** A second assessment within its window is about what was BK alone (rule 12). */
function assertAgain(earlier: StagedFile | undefined, { purpose, onlyUnits }: StagedFile, seen: Seen): void {
  must(purpose === 'reassessment' || onlyUnits === null, 'only a re-assessment leaves units out (12)');
  if (purpose !== 'reassessment') return;
  seen.again += 1;
  const units = earlier?.decisions.flatMap((one) => one.units) ?? [];
  const wasBk = (code: string) => units.some((unit) => unit.code === code && unit.result === 'BK');
  must(onlyUnits !== null && onlyUnits.length > 0 && onlyUnits.every(wasBk), 'assessed again is what was BK (12)');
}

/** K and BK alone, enough of them for competence (5), and of each BK what to do next (12). */
function assertOutcome({ outcome, units }: StagedDecision): void {
  must(
    units.every(({ result }) => result === 'K' || result === 'BK' || result === null),
    'never a mark (5)',
  );
  if (outcome === 'competent') must(enough(units), 'competent is who has all that is needed (5)');
  if (outcome !== 'not_yet_competent') return;
  must(!enough(units), 'not yet competent is who lacks something (5)');
  const bk = units.filter(({ result }) => result === 'BK');
  must(enough(units.map((unit) => (bk.includes(unit) ? { ...unit, result: 'K' } : unit))), 'BK is all that lacks (12)');
  must(bk.length > 0 && bk.every(({ whatToDo }) => (whatToDo ?? '').length > 4), 'a BK says what to do (12)');
}

/** The compulsory unit and one of the electives. */
function enough(units: StagedDecision['units']): boolean {
  const isK = (code: string) => units.some((unit) => unit.code === code && unit.result === 'K');
  return isK('U.1') && (isK('U.2') || isK('U.3'));
}

/** Nobody is decided about whose appeal against the recommendation waits or was upheld (8). */
function assertUnheld({ appeals }: StagedFile): void {
  const holds = appeals.some(
    ({ against, status }) => against === 'recommendation' && status !== 'dismissed' && status !== 'withdrawn',
  );
  must(!holds, 'an appeal against the recommendation holds the decision (8)');
}

/** A quorum of people without ties (2) meets after the assessment (8) on a licensed day (4); whoever differs says why (10). */
function assertPanel({ candidacy }: StagedFile, decision: StagedDecision, candidate: CandidateName): void {
  const { votes, members, ties, recommended, outcome, reason, meetsOn, licensedUntil } = decision;
  must(new Set(votes.map(({ who }) => who)).size >= QUORUM, 'a quorum (2)');
  const bound = (who: string) =>
    ties.some((tie) => tie.who === who && tie.candidate === candidate && tie.kind !== 'mentored');
  must(
    votes.every(({ who }) => members.includes(who) && !bound(who)),
    'members without ties (2)',
  );
  must(
    votes.every(({ who }) => who !== candidacy?.assessor && who !== candidacy?.second),
    'no assessor decides (2)',
  );
  must(candidacy !== null && meetsOn >= candidacy.on && meetsOn <= licensedUntil, 'on a licensed day after it (4, 8)');
  const differs = outcome !== 'deferred' && outcome !== recommended.outcome;
  must(!differs || reason !== null, 'whoever differs says why (10)');
}

/** Competence in force, BNSP's own number, four eyes (22), licensed when issued (4). */
function assertCertificate(file: StagedFile, one: StagedCertificate, { files }: CertifyingBody): void {
  const decision = file.decisions.find(({ id }) => id === one.decisionId);
  must(decision?.outcome === 'competent' && decision.status === 'published', 'competence that was published');
  must(!file.decisions.some(({ supersedesId }) => supersedesId === one.decisionId), 'a decision in force (8)');
  must(/^74909 2431 9 \d{7} 2026$/.test(one.number ?? ''), 'an official number');
  const numbers = [...files.values()]
    .flat()
    .flatMap(({ certificates }) => certificates.flatMap(({ number }) => number ?? []));
  must(new Set(numbers).size === numbers.length, 'no number twice');
  must(one.requestedBy !== one.approvedBy, 'two people (22)');
  must(
    [one.requestedBy, one.approvedBy].some((who) => who !== null && !one.judges.has(who)),
    'one who judged nobody (22)',
  );
  must(one.issuedOn !== null && one.issuedOn <= one.licensedUntil, 'licensed when issued (4)');
}
