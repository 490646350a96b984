import {
  type Actor,
  type AssessmentKit,
  DomainError,
  deriveJudgements,
  isRenewing,
  type KitCandidate,
  type OwnAssessment,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { AdjustmentsService } from './adjustments.service.ts';
import { AgreementRepository } from './agreement.repository.ts';
import { renewalOf } from './agreement-renewal.rules.ts';
import { ChecklistRepository } from './checklist.repository.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { unitsOf } from './judged.rules.ts';
import { JudgementRepository } from './judgement.repository.ts';

const DAY_MS = 86_400_000;

/** Packs what a device needs to judge without a connection, and nothing more than that. */
@Injectable()
export class AssessmentKitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
    private readonly adjustments: AdjustmentsService,
  ) {}

  /** The assessment sessions of the caller as assessor, the latest first. */
  own(actor: Actor): Promise<{ items: OwnAssessment[] }> {
    return this.transactions.read(async (tx) => ({
      items: await JudgedRepository.in(tx).ownSessions(actor.accountId),
    }));
  }

  /** The caller's own candidates of a session on one snapshot; a session without any does not exist for them. */
  get(sessionId: string, actor: Actor): Promise<AssessmentKit> {
    return this.transactions.read(async (tx) => {
      const rows = await JudgedRepository.in(tx).ofAssessor(sessionId, actor.accountId);
      const [first] = rows;
      if (!first) throw new DomainError('assessment_session.not_found');
      const { title, schemeTitle, siteName, startsAt, endsAt, demo } = sessionOf(first);
      const days = (await this.policies.all(tx))['field_kit.valid_days'];
      return {
        asOf: tx.at,
        expiresAt: new Date(Date.parse(tx.at) + days * DAY_MS).toISOString(),
        session: { id: sessionId, title, schemeTitle, siteName, startsAt, endsAt, demo },
        candidates: await this.candidates(tx, rows, actor),
        units: await unitsIn(tx, rows, first),
        judgements: deriveJudgements(await JudgementRepository.in(tx).of(rows.map(({ id }) => id))),
      };
    });
  }

  private async candidates(tx: Tx, rows: readonly JudgedRow[], actor: Actor): Promise<AssessmentKit['candidates']> {
    const ids = rows.map(({ id }) => id);
    const evidence = await EvidenceRepository.in(tx).of(ids);
    const adjustments = await this.adjustments.of(tx, ids);
    const renewals = await this.renewals(tx, rows, actor);
    return rows.map(({ id, fullName, status, agreed, round }, at) => ({
      ...{ candidacyId: id, number: at + 1, fullName, status, agreed, round, renewal: renewals.get(id) ?? null },
      adjustments: (adjustments.get(id) ?? []).map(({ adjustment }) => adjustment),
      evidence: evidence.filter(({ candidacyId }) => candidacyId === id).length,
    }));
  }

  /** Why the agreement of some waits to be signed anew, and whether the caller is who signs it. */
  private async renewals(tx: Tx, rows: readonly JudgedRow[], { accountId }: Actor) {
    const renewals = new Map<string, KitCandidate['renewal']>();
    for (const row of rows.filter(isRenewing)) {
      const renewal = renewalOf(await AgreementRepository.in(tx).superseded(row.id));
      renewals.set(row.id, renewal && { ...renewal, own: row.assessorAccountId === accountId });
    }
    return renewals;
  }
}

const sessionOf = ({ sessionTitle, ...row }: JudgedRow) => ({ ...row, title: sessionTitle });

/** The units in which any of the candidates is judged. */
async function unitsIn(tx: Tx, rows: readonly JudgedRow[], { schemeVersionId }: JudgedRow) {
  const judged = ChecklistRepository.in(tx);
  const { units } = await judged.scheme(schemeVersionId);
  const wanted = new Set(rows.flatMap(({ unitCodes }) => unitsOf(units, unitCodes).map(({ code }) => code)));
  return judged.checklist(units.filter(({ code }) => wanted.has(code)));
}
