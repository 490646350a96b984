import {
  type Actor,
  assertCan,
  assertImpartial,
  assertMeetingDay,
  assertPanel,
  type DecisionPanel,
  type DecisionPanelDetail,
  DomainError,
  type HappenedEvent,
  impartialityBlockers,
  isWrittenMissing,
  type Page,
  type PanelDraft,
  type PanelInput,
  type PanelQuery,
  type PanelSession,
  panelBlockers,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { DecisionRepository } from './decision.repository.ts';
import { DocketRepository } from './docket.repository.ts';
import { PanelRepository } from './panel.repository.ts';
import { PanelAccess } from './panel-access.service.ts';
import { chosen, isReady, pendingDecision, presented, recommendedOn, sessionOf, tiesOf } from './panel-docket.ts';
import { PanelViews, panelView } from './panel-views.service.ts';
import { type BodyMember, TieRepository } from './tie.repository.ts';

/** Convenes decision panels and shows them. */
@Injectable()
export class PanelsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bodies: CertificationBodiesService,
    private readonly access: PanelAccess,
    private readonly views: PanelViews,
  ) {}

  /** One page of the panels within the caller's reach. */
  list(query: PanelQuery, actor: Actor): Promise<Page<DecisionPanel>> {
    return this.transactions.read(async (tx) => {
      const page = await PanelRepository.in(tx).list(query, reachOf(actor, 'decision.read'));
      return { ...page, items: page.items.map(panelView) };
    });
  }

  /** One panel; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<DecisionPanelDetail> {
    return this.transactions.read(async (tx) =>
      this.views.detail(tx, await this.access.readable(tx, id, actor), actor),
    );
  }

  /** The sessions whose recommended candidates wait for a panel. */
  sessions(actor: Actor): Promise<{ items: PanelSession[] }> {
    return this.transactions.read(async (tx) => {
      const { any, bodyIds } = reachOf(actor, 'decision.convene');
      const waiting = await DocketRepository.in(tx).waitingSessions(any ? null : bodyIds);
      const items = waiting.map(({ written, ...session }) => ({
        ...session,
        ready: written.filter((one) => !isWrittenMissing(one)).length,
      }));
      return { items: items.filter(({ ready }) => ready > 0) };
    });
  }

  /** Who could come before a panel of a session, who could sit on it, and what stands against either. */
  draft(sessionId: string, actor: Actor): Promise<PanelDraft> {
    return this.transactions.read(async (tx) => {
      const session = await sessionOf(tx, sessionId);
      const { quorum } = await this.bodies.allowed(tx, session.bodyId, actor, 'decision.convene');
      const docket = await DocketRepository.in(tx).ofSession(sessionId);
      const ready = docket.filter(isReady);
      const members = await TieRepository.in(tx).membersOf(session.bodyId, this.clock.today());
      const ties = await tiesOf(tx, members, ready);
      return {
        ...{ sessionId, sessionTitle: session.title, quorum },
        candidates: docket.map(presented),
        members: members.map((member) => ({
          ...member,
          ties: impartialityBlockers('panel', ties.get(member.accountId) ?? []),
        })),
        blockers: panelBlockers(members.length, quorum, ready.map(presented)),
      };
    });
  }

  /** Convenes a panel: its members are impartial (rule 2), its candidates recommended (rule 8); what is before it is frozen. */
  convene({ sessionId, meetsOn, memberIds, candidacyIds }: PanelInput, actor: Actor): Promise<DecisionPanelDetail> {
    return this.transactions.run(async (tx) => {
      const { bodyId } = await sessionOf(tx, sessionId);
      assertCan(actor, 'decision.convene', { bodyId });
      const { quorum } = await this.bodies.of(tx, bodyId);
      await DocketRepository.in(tx).lockSession(sessionId);
      const docket = chosen(await DocketRepository.in(tx).ofSession(sessionId), candidacyIds);
      const members = await this.membersOf(tx, bodyId, memberIds);
      assertPanel(members.length, quorum, docket.map(presented));
      assertMeetingDay(meetsOn, docket.map(recommendedOn));
      const ties = await tiesOf(tx, members, docket);
      for (const { accountId, fullName } of members) assertImpartial(fullName, ties.get(accountId) ?? []);
      const id = newId();
      await PanelRepository.in(tx).insert(
        { id, bodyId, sessionId, quorum, meetsOn, createdById: actor.accountId },
        members,
      );
      await DecisionRepository.in(tx).insert(docket.map((line) => pendingDecision(id, line)));
      const accountIds = members.map(({ accountId }) => accountId);
      const convened = panelHappened('convened', id, { bodyId, sessionId, candidates: docket.length, accountIds });
      await AuditRepository.in(tx).append(actor, [convened]);
      return this.views.detail(tx, await this.access.readable(tx, id, actor), actor);
    });
  }

  private async membersOf(tx: Tx, bodyId: string, ids: readonly string[]): Promise<BodyMember[]> {
    const known = await TieRepository.in(tx).membersOf(bodyId, this.clock.today());
    return [...new Set(ids)].map((id) => {
      const member = known.find(({ accountId }) => accountId === id);
      if (!member) throw new DomainError('decision.member_unknown');
      return member;
    });
  }
}

/** What the trail says of a panel. */
export function panelHappened(what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent {
  return { type: `decision_panel.${what}`, subjectType: 'decision_panel', subjectId, data };
}
