import {
  type Actor,
  assertWithdrawsPaperSheet,
  DomainError,
  type PaperSheet,
  type PaperSheetWithdrawal,
  type WithdrawnPaperSheet,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PaperSheetRepository, type WithdrawnSheetRow } from './paper-sheet.repository.ts';

/** Which picture of which cohort. */
interface SheetInCohort {
  cohortId: string;
  sheetId: string;
}

/** Pictures that lay behind the wrong session: withdrawn with a reason by who put them in or the head, and never deleted. */
@Injectable()
export class PaperSheetWithdrawalsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
  ) {}

  /** The pictures of a cohort that were withdrawn. */
  async of(tx: Tx, cohortId: string): Promise<WithdrawnPaperSheet[]> {
    return (await PaperSheetRepository.in(tx).withdrawnOf(cohortId)).map(withdrawnView);
  }

  /** Withdraws a picture; where its own session is named, the same picture stands behind that one from now on. */
  withdraw(place: SheetInCohort, given: PaperSheetWithdrawal, actor: Actor): Promise<WithdrawnPaperSheet> {
    return this.transactions.run(async (tx) => {
      // One call at a time looks at what is there.
      const cohort = await this.cohorts.lock(tx, place.cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.record');
      const sheets = PaperSheetRepository.in(tx);
      const sheet = await sheets.find(place.sheetId);
      if (sheet?.cohortId !== cohort.id) throw new DomainError('attendance.sheet_not_found');
      if (sheet.addedById !== actor.accountId) this.cohorts.assertMay(cohort, actor, 'paper_sheet.withdraw');
      await assertWithdraws(tx, cohort, sheet, given);
      const sessionId = given.sessionId ?? null;
      const movedToId = sessionId && newId();
      if (sessionId && movedToId) await sheets.copy(sheet.id, { id: movedToId, sessionId });
      const { reason } = given;
      const by = { withdrawnAt: tx.at, withdrawnById: actor.accountId, withdrawnByName: actor.fullName };
      await sheets.withdraw({ sheetId: sheet.id, reason, ...by, movedToId });
      const data = { sheetId: sheet.id, sessionId: sheet.sessionId, reason, movedToSessionId: sessionId, movedToId };
      const happened = cohortEvent('paper_sheet_withdrawn', cohort.id, data);
      await AuditRepository.in(tx).append(actor, [happened], cohort.centreId);
      return withdrawnOne(await this.of(tx, cohort.id), sheet.id);
    });
  }
}

async function assertWithdraws(tx: Tx, cohort: KnownCohort, sheet: PaperSheet, given: PaperSheetWithdrawal) {
  const sheets = PaperSheetRepository.in(tx);
  const before = (await sheets.withdrawnOf(cohort.id)).find(({ id }) => id === sheet.id);
  assertWithdrawsPaperSheet(before ?? sheet, given, await sheets.of(cohort.id), cohort.sessions, tx.at);
}

function withdrawnOne(withdrawn: readonly WithdrawnPaperSheet[], sheetId: string): WithdrawnPaperSheet {
  const one = withdrawn.find(({ id }) => id === sheetId);
  if (!one) throw new DomainError('attendance.sheet_not_found');
  return one;
}

function withdrawnView({ cohortId: _, ...sheet }: WithdrawnSheetRow): WithdrawnPaperSheet {
  return sheet;
}
