import {
  type Actor,
  closingOf,
  type DecisionPanelDetail,
  DomainError,
  decisionInForce,
  isHeldBack,
  moveDecision,
  movePanel,
  unbound,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { BodyDocumentsService } from '../body-documents/body-documents.service.ts';
import { DecisionRepository, type DecisionRow } from './decision.repository.ts';
import { DocketRepository } from './docket.repository.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { PanelRepository } from './panel.repository.ts';
import { PanelAccess } from './panel-access.service.ts';
import { PanelViews } from './panel-views.service.ts';
import { panelHappened } from './panels.service.ts';
import type { Unfinished } from './unfinished.repository.ts';
import { VoteRepository } from './vote.repository.ts';

/** A decision that takes the place of another one. */
export type SupersedingDecision = Pick<DecisionRow, 'outcome' | 'units' | 'reason' | 'appealId'>;

/** Publishes decisions; from then on they never change, and a correction is a new one in their place. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: PanelAccess,
    private readonly views: PanelViews,
    private readonly documents: BodyDocumentsService,
    private readonly applications: ApplicationsService,
  ) {}

  /** Publishes what a panel decided; each candidate is told, and documents begin to wait for their numbers. */
  publish(panelId: string, actor: Actor): Promise<DecisionPanelDetail> {
    return this.transactions.run(async (tx) => {
      const panel = await this.access.locked(tx, panelId, actor, 'decision.publish');
      if (panel.status === 'convened') throw new DomainError('decision.minutes_not_ready');
      await PanelRepository.in(tx).move(panelId, movePanel(panel.status, 'publish'));
      const held = await this.letGo(tx, panelId, panel.quorum);
      for (const row of await DecisionRepository.in(tx).ofPanel(panelId)) {
        await this.release(tx, row, panel.bodyId, actor);
      }
      const published = panelHappened('published', panelId, { bodyId: panel.bodyId, held });
      await AuditRepository.in(tx).append(actor, [published]);
      return this.views.detail(tx, await this.access.readable(tx, panelId, actor), actor);
    });
  }

  /** Publishes a decision in place of the one in force; the old one stays and answers no more. */
  async supersede(tx: Tx, old: DecisionRow, by: SupersedingDecision, bodyId: string, actor: Actor): Promise<void> {
    const id = newId();
    const decidedOn = dayInJakarta(tx.at);
    const status = by.outcome ?? 'deferred';
    const row: DecisionRow = { ...old, ...by, id, status, decidedOn, publishedAt: null, supersedesId: old.id };
    await DecisionRepository.in(tx).insert([row]);
    await this.release(tx, row, bodyId, actor);
  }

  /** Makes whole what an earlier publication left: the document of a decision, the end of its application, or both. */
  async finish(tx: Tx, { id, candidacyId, bare, open }: Unfinished): Promise<void> {
    const row = decisionInForce(await DecisionRepository.in(tx).ofCandidacy(candidacyId));
    if (row?.id !== id) return;
    if (bare) await this.documents.prepare(tx, id);
    if (open) await this.end(tx, row);
    const event = { type: 'decision.finished', subjectType: 'decision' as const, subjectId: id, data: { bare, open } };
    await AuditRepository.in(tx).append('system', [event]);
  }

  /** The accounts of a person, to be told. */
  accountsOf(tx: Tx, personId: string): Promise<string[]> {
    return this.documents.accountsOf(tx, personId);
  }

  /** The signed minutes of a panel. */
  minutes(panelId: string, actor: Actor) {
    return this.transactions.read(async (tx) => {
      const { sessionTitle } = await this.access.readable(tx, panelId, actor);
      const content = await MinutesRepository.in(tx).find(panelId);
      if (!content) throw new DomainError('decision.minutes_not_ready');
      const name = `berita-acara-${sessionTitle.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.pdf`;
      return { content, type: 'application/pdf', name };
    });
  }

  /**
   * Lets those go about whom an appeal against the recommendation was filed since the panel met (rule 8), or who have no
   * quorum without the votes of members who declared a conflict since (rule 2); answers how many.
   */
  private async letGo(tx: Tx, panelId: string, quorum: number): Promise<number> {
    await DocketRepository.in(tx).lockPanel(panelId);
    const votes = unbound(await VoteRepository.in(tx).ofPanel(panelId));
    const lacksQuorum = ({ id }: DecisionRow) => votes.filter(({ decisionId }) => decisionId === id).length < quorum;
    const rows = await DecisionRepository.in(tx).ofPanel(panelId);
    const held = rows.filter((row) => isHeldBack(row) || (row.appealId === null && lacksQuorum(row)));
    await DecisionRepository.in(tx).release(held.map(({ id }) => id));
    return held.length;
  }

  private async release(tx: Tx, row: DecisionRow, bodyId: string, by: Actor): Promise<void> {
    const status = moveDecision(row.fullName, row.status, 'publish');
    await DecisionRepository.in(tx).save({ ...row, status, publishedAt: tx.at });
    if (row.supersedesId !== null) await this.documents.withdraw(tx, row.supersedesId, by);
    await this.documents.prepare(tx, row.id);
    await this.end(tx, row);
    const accountIds = await this.documents.accountsOf(tx, row.personId);
    const data = { bodyId, outcome: row.outcome, supersedesId: row.supersedesId, accountIds };
    const event = { type: 'decision.published', subjectType: 'decision' as const, subjectId: row.id, data };
    await AuditRepository.in(tx).append(by, [event]);
  }
  /** Ends the application by what was decided, so that a re-assessment, a renewal or another certificate may begin (rule 16). */
  private async end(tx: Tx, { candidacyId, outcome, units, decidedOn, appealId }: DecisionRow): Promise<void> {
    const terms = await DecisionRepository.in(tx).applicationOf(candidacyId);
    if (!terms || outcome === null || decidedOn === null) throw new Error('A published decision decides nothing');
    const { applicationId, ...facts } = terms;
    const closing = closingOf({ ...facts, outcome, units, decidedOn, appealed: appealId !== null });
    if (closing !== null) await this.applications.close(tx, applicationId, closing);
  }
}
