import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { SyncResult } from '../merging/device-report.ts';
import { isByOneself, type Received, type StatementAuthor, saidFacts, takeIn } from '../merging/intake.ts';
import { type AgreementState, agreementHeldAt, assertNotRenewing } from './agreement.rules.ts';
import type { JudgementEvent } from './criterion-judgement.ts';
import { type CriterionValue, judgementKey, judgementMergeRules, judgementStatement } from './judgement-cells.ts';
import { JudgementStatement, type SentJudgementStatement } from './judgement-sync.ts';
import { closedForJudgements } from './judging.rules.ts';

/** A candidacy as arriving judgements are held against it. */
export interface JudgedCandidacy extends AgreementState {
  status: CandidacyStatus;
  /** Whether the sender declared a conflict with the candidate, or assesses no longer; what still arrives is kept as late. */
  recused: boolean;
}

/** What arriving judgements are held against: the sender's candidates, the criteria, and the history of the touched cells. */
export interface JudgementSyncFacts {
  candidacies: ReadonlyMap<string, JudgedCandidacy>;
  /** The criteria of the scheme, by `criterionRef`. */
  criteria: ReadonlySet<string>;
  stored: readonly JudgementEvent[];
  /** The cells (by `judgementKey`) of events stored already among those that arrive, by event id. */
  knownEvents: ReadonlyMap<string, string>;
  now: string;
}

/**
 * Takes in judgements from a device, each for itself; those of a candidate who was recommended already, or with whom the
 * sender declared a conflict, are late; see `takeIn`.
 */
export function receiveJudgements(
  facts: JudgementSyncFacts,
  sent: readonly SentJudgementStatement[],
  author: StatementAuthor,
): Received<JudgementEvent> {
  const received: Received<JudgementEvent> = { results: [], events: [], contradicting: new Set() };
  const results = new Map<SentJudgementStatement, SyncResult>();
  for (const candidacyId of new Set(sent.map((one) => one.candidacyId))) {
    const own = sent.filter((one) => one.candidacyId === candidacyId);
    const part = receiveOf(facts, candidacyId, own, author);
    own.forEach((one, at) => {
      const result = part.results[at];
      if (result) results.set(one, result);
    });
    received.events.push(...part.events);
    for (const id of part.contradicting) received.contradicting.add(id);
  }
  return { ...received, results: sent.flatMap((one) => results.get(one) ?? []) };
}

function receiveOf(
  facts: JudgementSyncFacts,
  candidacyId: string,
  sent: readonly SentJudgementStatement[],
  author: StatementAuthor,
): Received<JudgementEvent> {
  const { candidacies, knownEvents, now } = facts;
  const candidacy = candidacies.get(candidacyId);
  return takeIn<JudgementStatement, JudgementEvent, CriterionValue>(
    {
      schema: JudgementStatement,
      ...{ rules: judgementMergeRules, stored: storedOf(facts, candidacyId, author), knownEvents },
      closed: candidacy !== undefined && (candidacy.recused || closedForJudgements.includes(candidacy.status)),
      cellOf: judgementKey,
      contentOf: ({ judgement, note }) => ({ judgement, note: note ?? null }),
      assertReceivable: (statement) => assertReceivable(facts, statement),
      refusal: ({ unitCode, criterion }, why) => new DomainError(`judgement.${why}`, { unitCode, criterion }),
      eventOf: (statement, reception) => ({
        ...saidFacts(statement, reception, author, now),
        ...{ candidacyId, unitCode: statement.unitCode, criterion: statement.criterion },
        judgement: statement.judgement,
        basedOnVersion: reception.outcome === 'recorded' ? reception.basedOnVersion : 0,
      }),
    },
    sent,
  );
}

/** What is stored of a candidate, as the rule of receiving reads it. */
const storedOf = ({ stored }: JudgementSyncFacts, candidacyId: string, author: StatementAuthor) =>
  stored
    .filter((event) => event.candidacyId === candidacyId)
    .map((event) => ({
      ...judgementStatement(event),
      ...{ cell: judgementKey(event), version: event.version, own: isByOneself(event, author) },
    }));

/** Only one's own candidates, only criteria of the scheme, and nothing before the agreement (rule 8). */
function assertReceivable({ candidacies, criteria }: JudgementSyncFacts, statement: JudgementStatement): void {
  const { candidacyId, unitCode, criterion } = statement;
  const candidacy = candidacies.get(candidacyId);
  if (!candidacy) throw new DomainError('judgement.stranger', { candidacyId });
  if (!criteria.has(`${unitCode} ${criterion}`)) {
    throw new DomainError('judgement.criterion_unknown', { unitCode, criterion });
  }
  if (isUnderAgreement(candidacy, statement)) return;
  assertNotRenewing(candidacyId, candidacy);
  throw new DomainError('judgement.no_agreement', { candidacyId });
}

/** Made while both had agreed; what a former assessor still sends is kept as late whenever it was made. */
const isUnderAgreement = (candidacy: JudgedCandidacy, { madeAt }: JudgementStatement): boolean =>
  agreementHeldAt(candidacy, madeAt) || (candidacy.recused && candidacy.agreedUntil !== null);
