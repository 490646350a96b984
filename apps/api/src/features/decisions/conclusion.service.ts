import { isDeepStrictEqual } from 'node:util';
import { type IssuedCertificate, issueMinutes } from '@kompeten/certificate';
import {
  type Actor,
  type DecisionPanelDetail,
  DomainError,
  decisionBlockers,
  eventOfOutcome,
  isHeldBack,
  moveDecision,
  movePanel,
  outcomeOfVotes,
  reasonsOfVotes,
  timeZoneOf,
  unbound,
  unitsDecided,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { DecisionRepository, type DecisionRow } from './decision.repository.ts';
import { DocketRepository } from './docket.repository.ts';
import { MinutesRepository } from './minutes.repository.ts';
import { PanelRepository, type PanelRow } from './panel.repository.ts';
import { PanelAccess } from './panel-access.service.ts';
import { minutesOf } from './panel-minutes.rules.ts';
import { PanelViews } from './panel-views.service.ts';
import { panelHappened } from './panels.service.ts';
import { VoteRepository, type VoteRow } from './vote.repository.ts';

interface Sitting {
  panel: PanelRow;
  decided: DecisionRow[];
  /** Those whom the panel lets go: no quorum, or an appeal waits. */
  released: DecisionRow[];
}

/** Ends a panel: the votes decide, and signed minutes say what. */
@Injectable()
export class ConclusionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly bodies: CertificationBodiesService,
    private readonly keys: SigningKeysService,
    private readonly access: PanelAccess,
    private readonly views: PanelViews,
  ) {}

  /**
   * Decides of everybody who can be decided of; the minutes are drawn and signed in between, and nothing is stored without
   * them. Where somebody voted or appealed meanwhile they would say what is not stored, and are drawn anew.
   */
  async conclude(panelId: string, actor: Actor): Promise<DecisionPanelDetail> {
    for (;;) {
      const sitting = await this.transactions.run((tx) => this.sitting(tx, panelId, actor));
      const file = await this.minutes(sitting, actor);
      const concluded = await this.transactions.run((tx) => this.store(tx, sitting, file, actor));
      if (concluded) return concluded;
    }
  }

  private async store(tx: Tx, drawn: Sitting, file: IssuedCertificate, actor: Actor) {
    const { panel, decided, released } = await this.sitting(tx, drawn.panel.id, actor);
    if (!isDeepStrictEqual(decided, drawn.decided)) return null;
    for (const row of decided) await DecisionRepository.in(tx).save(row);
    await DecisionRepository.in(tx).release(released.map(({ id }) => id));
    await MinutesRepository.in(tx).insert(panel.id, file);
    await PanelRepository.in(tx).move(panel.id, movePanel(panel.status, 'conclude'));
    const data = { bodyId: panel.bodyId, decided: decided.length, released: released.length, sha256: file.sha256 };
    await AuditRepository.in(tx).append(actor, [panelHappened('concluded', panel.id, data)]);
    return this.views.detail(tx, await this.access.readable(tx, panel.id, actor), actor);
  }

  private async sitting(tx: Tx, panelId: string, actor: Actor): Promise<Sitting> {
    const panel = await this.access.locked(tx, panelId, actor, 'decision.vote');
    await DocketRepository.in(tx).lockPanel(panelId);
    movePanel(panel.status, 'conclude');
    if (panel.meetsOn > this.clock.today()) throw new DomainError('decision.too_early', { date: panel.meetsOn });
    const gap = await this.views.licenceGap(tx, panel);
    if (gap !== null) throw new DomainError('body.not_licensed', { gap, day: panel.meetsOn });
    const votes = await VoteRepository.in(tx).ofPanel(panelId);
    const rows = await DecisionRepository.in(tx).ofPanel(panelId);
    const isReady = (row: DecisionRow) => blockersOf(row, votes, panel).length === 0;
    const decided = rows.filter(isReady).map((row) => decidedOf(row, votes, panel));
    if (decided.length === 0) throw new DomainError('decision.nothing_decided');
    return { panel, decided, released: rows.filter((row) => !isReady(row)) };
  }

  private async minutes({ panel, decided }: Sitting, actor: Actor): Promise<IssuedCertificate> {
    const { body, members } = await this.transactions.read(async (tx) => ({
      body: await this.bodies.of(tx, panel.bodyId),
      members: await PanelRepository.in(tx).members(panel.id),
    }));
    const signing = { signedAt: new Date(this.clock.now()), timeZone: timeZoneOf(body.regionCode) };
    const minutes = minutesOf(panel, body, decided, { members, concludedBy: actor.fullName });
    return issueMinutes(minutes, this.keys.provider(), signing);
  }
}

/** The votes about a candidate that count; those of whoever declared a conflict stay in the record alone (rule 2). */
const votesOf = ({ id }: DecisionRow, votes: readonly VoteRow[]) =>
  unbound(votes).filter(({ decisionId }) => decisionId === id);

const blockersOf = (row: DecisionRow, votes: readonly VoteRow[], { quorum }: PanelRow) =>
  decisionBlockers({ votes: votesOf(row, votes).length, quorum, appealOpen: isHeldBack(row) });

function decidedOf(row: DecisionRow, all: readonly VoteRow[], { meetsOn }: PanelRow): DecisionRow {
  const votes = votesOf(row, all);
  const outcome = outcomeOfVotes(votes);
  const status = moveDecision(row.fullName, row.status, eventOfOutcome[outcome]);
  const units = unitsDecided(votes, row.recommended);
  return { ...row, status, outcome, units, reason: reasonsOfVotes(votes), decidedOn: meetsOn };
}
