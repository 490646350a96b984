import type { Actor } from '@kompeten/domain';
import { type Locale, rosterSheetIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { cohortEvent } from '../cohorts/cohort.rules.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { csvOf, rosterRows, rosterTemplate, workbookOf } from './roster-sheets.ts';

@Injectable()
export class RosterExportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** The spreadsheet to be filled in. */
  async template(locale: Locale): Promise<FileAnswer> {
    const name = `${rosterSheetIn(locale).templateName}.xlsx`;
    return { name, type: XLSX, content: await rosterTemplate(locale) };
  }

  /** The people of a cohort as a spreadsheet; who took it away stands in the audit trail. */
  async export(cohortId: string, format: 'xlsx' | 'csv', locale: Locale, actor: Actor): Promise<FileAnswer> {
    const { title, rows } = await this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'enrolment.read');
      const people = await this.enrolments.rosterOf(tx, cohortId);
      const events = [cohortEvent('roster_exported', cohortId, { format, people: people.length })];
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return { title: cohort.title, rows: rosterRows(people, locale) };
    });
    const name = `${rosterSheetIn(locale).rosterName(title)}.${format}`;
    if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: csvOf(rows) };
    return { name, type: XLSX, content: await workbookOf(rows, rosterSheetIn(locale).people) };
  }
}
