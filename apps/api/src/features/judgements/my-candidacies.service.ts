import {
  type Actor,
  assertInForce,
  DomainError,
  isOwn,
  isRenewing,
  type MyCandidacy,
  type NewCandidateFeedback,
  openForJudgements,
  type Recommendation,
  type SigningMyAgreement,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AgreementRepository } from './agreement.repository.ts';
import { renewalOf } from './agreement-renewal.rules.ts';
import { AssessmentDayService } from './assessment-day.service.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { JudgementAccess } from './judgement-access.service.ts';
import { RecommendationRepository } from './recommendation.repository.ts';

/** Assessments as their candidates see them: the plan and the result, never a key (rule 20). */
@Injectable()
export class MyCandidaciesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly day: AssessmentDayService,
  ) {}

  /** The caller's own assessments, the latest first. */
  list(actor: Actor): Promise<{ items: MyCandidacy[] }> {
    return this.transactions.read(async (tx) => {
      const rows = actor.personId === null ? [] : await JudgedRepository.in(tx).ofPerson(actor.personId);
      const items: MyCandidacy[] = [];
      for (const row of rows.filter((one) => isMine(one, actor))) items.push(await seen(tx, row));
      return { items };
    });
  }

  /** Signs the agreement as the candidate; signed is signed, once. */
  sign(candidacyId: string, { round }: SigningMyAgreement, actor: Actor): Promise<MyCandidacy> {
    return this.transactions.run(async (tx) => {
      const row = await own(tx, candidacyId, actor);
      assertInForce(row, round);
      if (row.status !== 'scheduled' && !row.agreed && !(isRenewing(row) && openForJudgements.includes(row.status))) {
        throw new DomainError('judgement.not_open', { status: row.status });
      }
      const way = actor.via === 'claim' ? ('claim_card' as const) : ('own_session' as const);
      const signature = { by: 'candidate', way, name: row.fullName, signedAt: tx.at, deviceId: null } as const;
      await AgreementRepository.in(tx).sign(row, signature, actor.accountId);
      await this.day.afterSigning(tx, row, actor);
      return seen(tx, await own(tx, candidacyId, actor));
    });
  }

  /** Keeps what the candidate says of the assessment, once. */
  giveFeedback(candidacyId: string, given: NewCandidateFeedback, actor: Actor): Promise<MyCandidacy> {
    return this.transactions.run(async (tx) => {
      const row = await own(tx, candidacyId, actor);
      const repository = RecommendationRepository.in(tx);
      if (await repository.feedback(row.id)) throw new DomainError('candidate_feedback.already_given');
      if (row.status !== 'recommended') throw new DomainError('candidate_feedback.not_open');
      await repository.giveFeedback(row.id, given);
      await this.access.move(tx, row, 'give_feedback', null, actor);
      return seen(tx, await own(tx, candidacyId, actor));
    });
  }
}

/** A claim card opens what is of its issuer, and what was begun with it. */
const isMine = ({ personId, bodyId, bodyCentreId, cardIssuerIds }: JudgedRow, actor: Actor): boolean =>
  isOwn(actor, { personId, bodyId, centreId: bodyCentreId, cardIssuerIds });

/** What is not the caller's own does not exist. */
async function own(tx: Tx, candidacyId: string, actor: Actor): Promise<JudgedRow> {
  const row = await JudgedRepository.in(tx).lock(candidacyId);
  if (!row || !isMine(row, actor)) throw new DomainError('candidacy.not_found');
  return row;
}

async function seen(tx: Tx, row: JudgedRow): Promise<MyCandidacy> {
  const made = RecommendationRepository.in(tx);
  const last = (await made.of([row.id])).at(-1);
  const { id, sessionTitle, schemeTitle, bodyName, siteName, assessorName, startsAt, endsAt, status } = row;
  return {
    ...{
      candidacyId: id,
      title: sessionTitle,
      schemeTitle,
      bodyName,
      siteName,
      assessorName,
      startsAt,
      endsAt,
      status,
    },
    round: row.round,
    signatures: await AgreementRepository.in(tx).signatures(row),
    renewal: renewalOf(await AgreementRepository.in(tx).superseded(id)),
    outcome: last?.outcome ?? null,
    nextSteps: last ? nextStepsOf(last) : [],
    feedback: await made.feedback(id),
  };
}

/** What to do next, unit by unit, with the criteria that are missing (rule 12). */
const nextStepsOf = ({ units, nextSteps }: Recommendation): MyCandidacy['nextSteps'] =>
  nextSteps.map(({ unitCode, text }) => {
    const unit = units.find((one) => one.unitCode === unitCode);
    return { unitCode, title: unit?.title ?? '', criteria: unit?.missing ?? [], text };
  });
