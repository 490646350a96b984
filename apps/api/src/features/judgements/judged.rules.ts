import type {
  Actor,
  CandidacyEvent,
  ChecklistUnit,
  HappenedEvent,
  JudgementEvent,
  RecommendationFacts,
  SchemeUnit,
  Subject,
  WeighedEvidence,
} from '@kompeten/domain';
import { deriveJudgements } from '@kompeten/domain';
import type { JudgedRow } from './judged.repository.ts';

/** Whose a candidacy is: for `can` and `assertCan`. */
export const subjectOf = ({ bodyId, assessorAccountIds, invigilatorAccountIds }: JudgedRow): Subject => ({
  ...{ bodyId, assessorAccountIds, invigilatorAccountIds },
});

/** What happened to a candidacy, for the trail. */
export const candidacyHappened = (type: string, id: string, data: HappenedEvent['data'] = {}): HappenedEvent => ({
  ...{ type: `candidacy.${type}`, subjectType: 'candidacy', subjectId: id, data },
});

/** The past tense of a step, as the trail names it. */
export const stepNames: Record<CandidacyEvent, string> = {
  agree: 'agreed',
  start: 'started',
  record: 'recorded',
  recommend: 'recommended',
  give_feedback: 'feedback_given',
  report: 'reported',
  miss: 'missed',
  stop: 'stopped',
  postpone: 'postponed',
};

/** Who acts, as stored beside what they did. */
export const byOf = ({ accountId, fullName }: Actor) => ({ id: accountId, name: fullName });

/** The units of a scheme that an application is for; all of them where it names none. */
export const unitsOf = (units: readonly SchemeUnit[], unitCodes: readonly string[]): SchemeUnit[] =>
  units.filter(({ code }) => unitCodes.length === 0 || unitCodes.includes(code));

interface Gathered {
  row: JudgedRow;
  scheme: RecommendationFacts['scheme'];
  checklist: readonly ChecklistUnit[];
  carried: readonly string[];
  events: readonly JudgementEvent[];
  evidence: readonly WeighedEvidence[];
  recusals: readonly { accountId: string | null }[];
}

/**
 * What a recommendation is held against; one that corrects another counts what came late as well, except from whom declared
 * a conflict.
 */
export function factsOf(
  { row, scheme, checklist, carried, events, evidence, recusals }: Gathered,
  correcting: boolean,
) {
  const inTime = <T extends { late: boolean }>(all: readonly T[]) =>
    correcting ? all.map((one) => ({ ...one, late: false })) : [...all];
  const isBound = ({ authorId }: JudgementEvent) => recusals.some(({ accountId }) => accountId === authorId);
  const counting = events.filter((event) => !(event.late && isBound(event)));
  const facts: RecommendationFacts = {
    units: checklist,
    judgements: deriveJudgements(inTime(counting)),
    evidence: inTime(evidence),
    ...{ scheme, carried, status: row.status, round: row.round, agreed: row.agreed, correcting },
  };
  return facts;
}
