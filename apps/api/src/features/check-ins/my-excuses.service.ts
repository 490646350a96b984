import {
  type Actor,
  assertExcusable,
  DomainError,
  deriveAttendanceRecord,
  type Excuse,
  isOwn,
  moveExcuse,
  type NewExcuse,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { drawnAnew } from '../../files/drawn-anew.ts';
import type { UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AttendanceStatementsService } from '../attendance/attendance-statements.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { CheckInRepository } from './check-in.repository.ts';
import { sessionIn } from './check-in-screens.service.ts';
import { ExcuseRepository, type ExcuseRow } from './excuse.repository.ts';
import { EXCUSE_FILE, excuseView, tellExcuse } from './excuse-view.ts';

/** The longest side of a kept letter in pixels: enough to read it. */
const LONGEST = 1600;

/** What a trainee asks: to be excused from a session, with a photo of the letter. */
@Injectable()
export class MyExcusesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly cohorts: CohortsService,
    private readonly statements: AttendanceStatementsService,
    private readonly policies: PoliciesService,
  ) {}

  /** Asks to be excused; a second time only after the first was declined or withdrawn. */
  ask({ sessionId, reason }: NewExcuse, actor: Actor): Promise<Excuse> {
    return this.transactions.run(async (tx) => {
      const place = actor.personId ? await CheckInRepository.in(tx).place(actor.personId, sessionId) : null;
      if (!place || !isOwn(actor, { personId: actor.personId, centreId: place.centreId })) {
        throw new DomainError('check_in.stranger');
      }
      const { cohortId, enrolmentId, enrolmentStatus } = place;
      const cohort = await this.cohorts.lock(tx, cohortId);
      const earlier = (await ExcuseRepository.in(tx).ofEnrolment(enrolmentId)).filter(
        (row) => row.sessionId === sessionId,
      );
      const cell = await this.statements.cell(tx, cohortId, sessionId, enrolmentId);
      assertExcusable({
        ...{ cohortStatus: cohort.status, enrolmentStatus, session: sessionIn(cohort, sessionId), now: tx.at },
        daysAfter: (await this.policies.all(tx))['excuse.days_after'],
        earlier: earlier.map(({ status }) => status),
        attendance: deriveAttendanceRecord(cell.history)?.status ?? null,
      });
      const id = newId();
      await ExcuseRepository.in(tx).insert({ id, cohortId, sessionId, enrolmentId, reason });
      return this.told(tx, id, 'asked', actor);
    });
  }

  /** Keeps a photo of the letter, drawn anew and sealed. */
  async addFile(id: string, { content }: UploadedFile, actor: Actor): Promise<Excuse> {
    const drawn = await drawnAnew(content, LONGEST);
    if (drawn === null) throw new DomainError('excuse.file_type');
    return this.transactions.run(async (tx) => {
      const { status } = await this.own(tx, id, actor);
      if (status !== 'asked') throw new DomainError('excuse.wrong_state', { status });
      await ExcuseRepository.in(tx).keepFile(id, this.vault.sealFile(EXCUSE_FILE, drawn));
      return this.told(tx, id, 'file_added', actor);
    });
  }

  /** Takes back what nobody has decided. */
  withdraw(id: string, actor: Actor): Promise<Excuse> {
    return this.transactions.run(async (tx) => {
      const { status } = await this.own(tx, id, actor);
      await ExcuseRepository.in(tx).decide(id, moveExcuse(status, 'withdraw', null), null, null);
      return this.told(tx, id, 'withdrawn', actor);
    });
  }

  private async own(tx: Tx, id: string, actor: Actor): Promise<ExcuseRow> {
    const row = await ExcuseRepository.in(tx).lock(id);
    if (!row || !isOwn(actor, row)) throw new DomainError('excuse.not_found');
    return row;
  }

  private async told(tx: Tx, id: string, what: string, actor: Actor): Promise<Excuse> {
    const row = await ExcuseRepository.in(tx).find(id);
    if (!row) throw new DomainError('excuse.not_found');
    await AuditRepository.in(tx).append(actor, [tellExcuse(what, row)], row.centreId);
    return excuseView(row);
  }
}
