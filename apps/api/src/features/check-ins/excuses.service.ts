import {
  type Actor,
  can,
  DomainError,
  deriveAttendanceRecord,
  type Excuse,
  type ExcuseDecision,
  type ExcuseStatus,
  moveExcuse,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AttendanceStatementsService } from '../attendance/attendance-statements.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { ExcuseRepository, type ExcuseRow } from './excuse.repository.ts';
import { EXCUSE_FILE, excuseView, tellExcuse } from './excuse-view.ts';

/** As many cohorts at work as one person looks after at a time. */
const MOST_COHORTS = 100;

/** What the staff of a cohort do with excuses. */
@Injectable()
export class ExcusesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly cohorts: CohortsService,
    private readonly statements: AttendanceStatementsService,
  ) {}

  /** The excuses of a cohort, those that wait first. */
  list(cohortId: string, status: ExcuseStatus | null, actor: Actor): Promise<{ items: Excuse[] }> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'attendance.read');
      return { items: (await ExcuseRepository.in(tx).ofCohort(cohortId, status)).map(excuseView) };
    });
  }

  /** The excuses that wait in the cohorts at work which the caller looks after. */
  async waiting(actor: Actor): Promise<{ items: Excuse[] }> {
    const filter = { status: 'running', sort: '-startsOn', limit: MOST_COHORTS } as const;
    const { items: running } = await this.cohorts.list(filter, actor);
    return this.transactions.read(async (tx) => {
      const rows = await ExcuseRepository.in(tx).waitingIn(running.map(({ id }) => id));
      const mine: ExcuseRow[] = [];
      for (const row of rows) {
        const { subject } = await this.cohorts.of(tx, row.cohortId);
        if (can(actor, 'attendance.record', subject)) mine.push(row);
      }
      return { items: mine.map(excuseView) };
    });
  }

  /** Accepts an excuse, which the decider thereby states in the sheet, or declines it. */
  decide(id: string, { event, answer }: ExcuseDecision, actor: Actor): Promise<Excuse> {
    return this.transactions.run(async (tx) => {
      const { cohortId, sessionId, enrolmentId } = await this.visible(tx, id, actor);
      const row = await ExcuseRepository.in(tx).lock(id);
      if (!row) throw new DomainError('excuse.not_found');
      const status = moveExcuse(row.status, event, answer);
      if (status === 'accepted') {
        const cell = await this.statements.cell(tx, cohortId, sessionId, enrolmentId);
        const standing = deriveAttendanceRecord(cell.history);
        if (standing?.status === 'present' || standing?.status === 'late') throw new DomainError('excuse.attended');
        await this.statements.append(tx, cell, {
          ...{ status: 'excused', origin: 'excuse', supersedes: standing?.heads ?? [], madeAt: null },
          ...{ author: { id: actor.accountId, name: actor.fullName }, reason: answer },
        });
      }
      await ExcuseRepository.in(tx).decide(id, status, actor.fullName, answer);
      await AuditRepository.in(tx).append(actor, [tellExcuse(status, row)], row.centreId);
      return excuseView(await this.visible(tx, id, actor));
    });
  }

  /** The photo of the letter; who looks at it is noted, since it may tell of an illness. */
  file(id: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) => {
      const row = await this.visible(tx, id, actor);
      const sealed = await ExcuseRepository.in(tx).fileOf(id);
      if (!sealed) await assertNotErased(tx, 'excuse_letters', id);
      if (!sealed) throw new DomainError('excuse.not_found');
      await AuditRepository.in(tx).append(actor, [tellExcuse('file_seen', row)], row.centreId);
      const content = this.vault.openFile(EXCUSE_FILE, sealed);
      return { content, type: 'image/jpeg', name: `izin-${id}.jpg`, inline: true };
    });
  }

  /** The excuse, its cohort locked, for somebody who may decide it; out of reach it does not exist. */
  private async visible(tx: Tx, id: string, actor: Actor): Promise<ExcuseRow> {
    const row = await ExcuseRepository.in(tx).find(id);
    if (!row) throw new DomainError('excuse.not_found');
    const cohort = await this.cohorts.lock(tx, row.cohortId);
    this.cohorts.assertMay(cohort, actor, 'attendance.record');
    return row;
  }
}
