import { createHash } from 'node:crypto';
import {
  type Actor,
  assertTakesPaperSheet,
  DomainError,
  enteredSessions,
  type PaperSheet,
  type PaperSheetsOfCohort,
  paperSheetStanding,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type KeptFile, keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { AttendanceRepository } from './attendance.repository.ts';
import { PaperSheetRepository, type PaperSheetRow } from './paper-sheet.repository.ts';
import { PaperSheetWithdrawalsService } from './paper-sheet-withdrawals.service.ts';

/** What a picture of a sheet is sealed for: it carries names and signatures. */
const PURPOSE = 'paper sheet';

/** Where a picture belongs, as its sender says. */
interface SheetPlace {
  cohortId: string;
  sessionId: string;
  sheetId: string;
}

/** Pictures of signed sheets behind the attendance of a session (rule 26), each known by the id that the device gave it. */
@Injectable()
export class PaperSheetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly cohorts: CohortsService,
    private readonly policies: PoliciesService,
    private readonly withdrawals: PaperSheetWithdrawalsService,
  ) {}

  /** The pictures of a cohort, those that were withdrawn, and how each of its sessions stands towards the policy. */
  list(cohortId: string, actor: Actor): Promise<PaperSheetsOfCohort> {
    return this.transactions.read(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'attendance.read');
      const items = await this.of(tx, cohortId);
      const neededAfterDays = (await this.policies.all(tx))['attendance.sheet_after_days'];
      const entered = enteredSessions(cohort.sessions, await AttendanceRepository.in(tx).of(cohortId), items);
      const standings = entered.map(({ session, ...facts }) => ({
        sessionId: session.id,
        standing: paperSheetStanding(facts, neededAfterDays, tx.at),
      }));
      const withdrawn = await this.withdrawals.of(tx, cohortId);
      return { items, withdrawn, neededAfterDays, sessions: standings };
    });
  }

  /** The pictures that stand behind the sessions of a cohort. */
  async of(tx: Tx, cohortId: string): Promise<PaperSheet[]> {
    return (await PaperSheetRepository.in(tx).of(cohortId)).map(sheetView);
  }

  /** Keeps a picture, drawn anew and sealed; one that is sent again is the one that is kept. */
  async keep(place: SheetPlace, { content }: UploadedFile, actor: Actor): Promise<PaperSheet> {
    const known = await this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, place.cohortId), actor, 'attendance.record');
      return ownSheet(tx, place, actor);
    });
    if (known) return sheetView(known);
    const kept = await keptFile(content);
    if (!kept) throw new DomainError('attendance.sheet_type');
    return this.transactions.run((tx) => this.store(tx, place, kept, actor));
  }

  /** A picture: a photo is shown, a PDF is only ever saved. */
  get(cohortId: string, sheetId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      this.cohorts.assertMay(await this.cohorts.of(tx, cohortId), actor, 'attendance.read');
      const sheets = PaperSheetRepository.in(tx);
      const sheet = await sheets.find(sheetId);
      if (sheet?.cohortId !== cohortId) throw new DomainError('attendance.sheet_not_found');
      const sealed = await sheets.contentOf(sheetId);
      if (!sealed) await assertNotErased(tx, 'paper_sheets', sheetId);
      if (!sealed) throw new DomainError('attendance.sheet_not_found');
      const { type } = sheet;
      const inline = type === 'image/jpeg';
      const content = this.vault.openFile(PURPOSE, sealed);
      return { content, type, name: `lembar-presensi-${sheetId}.${inline ? 'jpg' : 'pdf'}`, inline };
    });
  }

  private async store(tx: Tx, place: SheetPlace, { type, content }: KeptFile, actor: Actor): Promise<PaperSheet> {
    const { cohortId, sessionId, sheetId: id } = place;
    // One call at a time looks at what is there.
    const cohort = await this.cohorts.lock(tx, cohortId);
    this.cohorts.assertMay(cohort, actor, 'attendance.record');
    const known = await ownSheet(tx, place, actor);
    if (known) return sheetView(known);
    const sheets = PaperSheetRepository.in(tx);
    const there = (await sheets.of(cohortId)).filter((sheet) => sheet.sessionId === sessionId).length;
    const session = cohort.sessions.find((each) => each.id === sessionId);
    assertTakesPaperSheet(session, sessionId, there, tx.at);
    const author = { addedAt: tx.at, addedById: actor.accountId, addedByName: actor.fullName };
    const row: PaperSheetRow = { id, cohortId, sessionId, type, ...author };
    await sheets.insert(row, this.vault.sealFile(PURPOSE, content));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const happened = cohortEvent('paper_sheet_added', cohortId, { sessionId, sheetId: id, sha256 });
    await AuditRepository.in(tx).append(actor, [happened], cohort.centreId);
    return sheetView(row);
  }
}

/** The picture under this id; nobody finds or takes the place of another's. */
async function ownSheet(tx: Tx, { cohortId, sessionId, sheetId }: SheetPlace, actor: Actor) {
  const sheet = await PaperSheetRepository.in(tx).find(sheetId);
  if (sheet === null) return null;
  const own = sheet.cohortId === cohortId && sheet.sessionId === sessionId && sheet.addedById === actor.accountId;
  if (!own) throw new DomainError('attendance.sheet_not_found');
  return sheet;
}

function sheetView({ cohortId: _, ...sheet }: PaperSheetRow): PaperSheet {
  return sheet;
}
