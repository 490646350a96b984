import {
  type Actor,
  type AssessmentEvidence,
  assertCan,
  type CandidacyEvent,
  type ChecklistUnit,
  can,
  DomainError,
  type JudgementEvent,
  moveCandidacy,
  type Permission,
  type RecommendationFacts,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ChecklistRepository } from './checklist.repository.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { JudgedRepository, type JudgedRow } from './judged.repository.ts';
import { byOf, candidacyHappened, factsOf, stepNames, subjectOf, unitsOf } from './judged.rules.ts';
import { JudgementRepository } from './judgement.repository.ts';
import { RecusalRepository, type RecusalRow } from './recusal.repository.ts';

/** All that is recorded of a candidacy and judged by. */
export interface GatheredCandidacy {
  row: JudgedRow;
  scheme: RecommendationFacts['scheme'];
  checklist: ChecklistUnit[];
  /** Units that were found K before and are not assessed again (rule 12). */
  carried: string[];
  events: JudgementEvent[];
  evidence: AssessmentEvidence[];
  /** Who declared a conflict with the candidate after having been named (rule 1). */
  recusals: RecusalRow[];
}

/** The way to a candidacy: whose it is, what it is judged by, and how it moves on. */
@Injectable()
export class JudgementAccess {
  /** A candidacy within the caller's reach; another one does not exist for them. */
  async of(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<JudgedRow> {
    return this.within(await JudgedRepository.in(tx).find(id), actor, permission);
  }

  /** The same, locked until the transaction ends. */
  async lock(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<JudgedRow> {
    return this.within(await JudgedRepository.in(tx).lock(id), actor, permission);
  }

  /** The candidates of a session within the caller's reach: an assessor's own, or all for the body. */
  async ofSession(tx: Tx, sessionId: string, actor: Actor): Promise<JudgedRow[]> {
    const rows = await JudgedRepository.in(tx).ofSession(sessionId);
    return rows.filter((row) => can(actor, 'judgement.read', subjectOf(row)));
  }

  /** What is recorded of a candidacy and judged by. */
  async gather(tx: Tx, row: JudgedRow): Promise<GatheredCandidacy> {
    const judged = ChecklistRepository.in(tx);
    const { units, groups } = await judged.scheme(row.schemeVersionId);
    const own = unitsOf(units, row.unitCodes);
    const carried = await this.carried(tx, row);
    const asked = new Set([...own.map(({ code }) => code), ...carried]);
    return {
      ...{ row, carried },
      scheme: { units: units.filter(({ code, group }) => group === null || asked.has(code)), groups },
      checklist: await judged.checklist(own),
      events: await JudgementRepository.in(tx).of([row.id]),
      evidence: await EvidenceRepository.in(tx).of([row.id]),
      recusals: await RecusalRepository.in(tx).of(row.id),
    };
  }

  /** The same of a candidacy that somebody marks who may not know whose it is. */
  async gatherBlind(tx: Tx, id: string): Promise<GatheredCandidacy> {
    const row = await JudgedRepository.in(tx).find(id);
    if (!row) throw new DomainError('candidacy.not_found');
    return this.gather(tx, row);
  }

  /** Every judgement of some candidates as it was made. */
  judgementsOf(tx: Tx, ids: readonly string[]): Promise<JudgementEvent[]> {
    return JudgementRepository.in(tx).of(ids);
  }

  /** What a recommendation is held against. */
  facts(gathered: GatheredCandidacy, correcting: boolean): RecommendationFacts {
    return factsOf(gathered, correcting);
  }

  /** Moves a candidacy on, with a line in its life and one in the trail. */
  async move(tx: Tx, row: JudgedRow, event: CandidacyEvent, reason: string | null, actor: Actor): Promise<JudgedRow> {
    const status = moveCandidacy(row.status, event, reason);
    const { id: byId, name: byName } = byOf(actor);
    await JudgedRepository.in(tx).move(row, status, { id: newId(), event, reason, byId, byName });
    const happened = candidacyHappened(stepNames[event], row.id, { status, sessionId: row.sessionId });
    await AuditRepository.in(tx).append(actor, [happened]);
    return { ...row, status, version: row.version + 1 };
  }

  /** The assessment has begun with the first thing that is recorded. */
  async begin(tx: Tx, row: JudgedRow, actor: Actor): Promise<JudgedRow> {
    return row.status === 'agreed' ? this.move(tx, row, 'start', null, actor) : row;
  }

  private async carried(tx: Tx, { reassessesCandidacyId }: JudgedRow): Promise<string[]> {
    if (reassessesCandidacyId === null) return [];
    return ChecklistRepository.in(tx).foundCompetent(reassessesCandidacyId);
  }

  private within(row: JudgedRow | null, actor: Actor, permission: Permission): JudgedRow {
    if (!row || !(can(actor, permission, subjectOf(row)) || can(actor, 'judgement.read', subjectOf(row)))) {
      throw new DomainError('candidacy.not_found');
    }
    assertCan(actor, permission, subjectOf(row));
    return row;
  }
}
