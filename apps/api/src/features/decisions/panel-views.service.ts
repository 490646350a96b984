import {
  type Actor,
  type DecidedScheme,
  type DecisionPanel,
  type DecisionPanelDetail,
  decisionBlockers,
  isHeldBack,
  licenceGap,
  type PanelDecision,
  unbound,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { DecisionRepository, type DecisionRow } from './decision.repository.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { PanelRepository, type PanelRow } from './panel.repository.ts';
import { VoteRepository, type VoteRow } from './vote.repository.ts';

/** A panel as lists show it. */
export function panelView(row: PanelRow): DecisionPanel {
  const { id, bodyId, bodyName, sessionId, sessionTitle, schemeTitle, status, quorum, meetsOn } = row;
  const { candidates, decided, createdAt, version } = row;
  return {
    ...{ id, bodyId, bodyName, sessionId, sessionTitle, schemeTitle, status, quorum, meetsOn },
    ...{ candidates, decided, createdAt, version },
  };
}

/** Panels as whoever looks at them needs them, with what stands against each step. */
@Injectable()
export class PanelViews {
  constructor(
    private readonly bodies: CertificationBodiesService,
    private readonly schemes: SchemesService,
  ) {}

  /** One panel with its members and everybody before it. */
  async detail(tx: Tx, panel: PanelRow, actor: Actor): Promise<DecisionPanelDetail> {
    const votes = await VoteRepository.in(tx).ofPanel(panel.id);
    const decisions = await DecisionRepository.in(tx).ofPanel(panel.id);
    const gap = await this.licenceGap(tx, panel);
    return {
      ...panelView(panel),
      members: await PanelRepository.in(tx).members(panel.id),
      scheme: await this.schemeOf(tx, panel),
      decisions: decisions.map((row) => decisionView(row, votes, panel)),
      mine: panel.memberIds.includes(actor.accountId),
      minutesReady: (await MinutesRepository.in(tx).find(panel.id)) !== null,
      blockers: gap === null ? [] : [{ code: gap, day: panel.meetsOn }],
    };
  }

  /** What competence needs by the scheme of a panel (rule 5). */
  async schemeOf(tx: Tx, { schemeVersionId }: PanelRow): Promise<DecidedScheme> {
    const { units, groups } = await this.schemes.versionOf(tx, schemeVersionId);
    return { units, groups };
  }

  /** Why the body's licence does not cover the scheme on the day of the panel; null where it does, or where it never had one. */
  async licenceGap(tx: Tx, { bodyId, schemeId, meetsOn }: PanelRow) {
    const licences = await this.bodies.licencesOf(tx, [bodyId]);
    return licences.length === 0 ? null : licenceGap(licences, schemeId, meetsOn);
  }
}

function decisionView(row: DecisionRow, votes: readonly VoteRow[], { quorum }: PanelRow): PanelDecision {
  const { assessorName, mitigation, ...recommended } = row.recommended;
  const own = votes.filter(({ decisionId }) => decisionId === row.id);
  const open = row.status === 'pending' || row.status === 'quorate';
  const { id, candidacyId, fullName, assessorRecused, status, outcome, units, reason, supersedesId, publishedAt } = row;
  return {
    ...{
      id,
      candidacyId,
      fullName,
      assessorName,
      assessorRecused,
      mitigation,
      recommended,
      status,
      outcome,
      units,
      reason,
    },
    ...{ supersedesId, publishedAt, votes: own.map(({ decisionId: _, ...vote }) => vote) },
    blockers: open ? decisionBlockers({ votes: unbound(own).length, quorum, appealOpen: isHeldBack(row) }) : [],
  };
}
