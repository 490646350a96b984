import type { Actor, ImportResult } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { Read } from '../../spreadsheets/cell-values.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent, type KnownCohort } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CooperativesService } from '../cooperatives/cooperatives.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { AdmissionService } from './admission.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { importResult } from './import-result.ts';
import type { Planned } from './planned-entry.ts';
import { type Roster, rosterIn } from './roster-columns.rules.ts';
import { type ReadRow, readRow } from './roster-rows.rules.ts';

/** An upload as it was asked for. */
export interface ImportRequest {
  content: Buffer;
  dryRun: boolean;
  locale: Locale;
}

const byCentre = ({ fullName }: Actor) => ({ as: 'by_centre', byName: fullName }) as const;

@Injectable()
export class EnrolmentImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly cooperatives: CooperativesService,
    private readonly people: PeopleService,
    private readonly admission: AdmissionService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Enrols everybody of a spreadsheet who can be, in one go, and names what is wrong with the others; a dry run only says. */
  async import(cohortId: string, request: ImportRequest, actor: Actor): Promise<ImportResult> {
    await this.transactions.read(async (tx) => this.allowed(await this.cohorts.of(tx, cohortId), actor));
    const roster = rosterIn(await readTable(request.content), request.locale);
    return this.transactions.run(async (tx) => {
      const cohort = this.allowed(await this.cohorts.lock(tx, cohortId), actor);
      const rows = await this.read(tx, roster, request.locale);
      const people = rows.filter((each) => each.kind === 'person');
      const given = people.map((each) => each.given);
      const planned = await this.admission.plan(tx, cohort, given, byCentre(actor));
      if (!request.dryRun) await this.save(tx, cohort, planned, actor);
      return importResult(request, roster, rows, planned);
    });
  }

  private allowed(cohort: KnownCohort, actor: Actor): KnownCohort {
    this.cohorts.assertMay(cohort, actor, 'enrolment.manage');
    return cohort;
  }

  private async save(tx: Tx, cohort: KnownCohort, planned: readonly Planned[], actor: Actor): Promise<void> {
    const enrolments = await this.admission.save(tx, cohort, planned, byCentre(actor));
    await this.enrolments.noteEnrolled(tx, cohort, enrolments, actor);
    const data = { accepted: enrolments.length, rejected: planned.length - enrolments.length };
    await AuditRepository.in(tx).append(actor, [cohortEvent('roster_imported', cohort.id, data)], cohort.centreId);
  }

  private async read(tx: Tx, roster: Roster, locale: Locale): Promise<ReadRow[]> {
    const cooperatives = await this.cooperativesOf(tx, roster);
    const seen = new Set<string>();
    return roster.rows.map((row) => {
      const read = readRow(row, locale, (name) => cooperatives.get(name) ?? { issue: { code: 'cooperative_unknown' } });
      const key = read.kind === 'person' ? this.people.identityKey(read.given.person.identity) : null;
      if (key === null) return read;
      if (!seen.has(key)) return seen.add(key) && read;
      const column = row.cells.nik ? 'nik' : 'passport';
      return { kind: 'faulty', row: row.row, issues: [{ code: 'nik_duplicate_in_file', column }] };
    });
  }

  /** What the names of cooperatives in a file stand for; one that several have cannot be decided here. */
  private async cooperativesOf(tx: Tx, { rows }: Roster): Promise<Map<string, Read<string>>> {
    const names = new Set(rows.flatMap(({ cells }) => (cells.cooperative ? [textOf(cells.cooperative)] : [])));
    const found = new Map<string, Read<string>>();
    for (const name of names) {
      const [first, ...others] = await this.cooperatives.named(tx, name);
      const code = others.length > 0 ? 'cooperative_ambiguous' : 'cooperative_unknown';
      found.set(name, first && others.length === 0 ? { value: first.id } : { issue: { code } });
    }
    return found;
  }
}
