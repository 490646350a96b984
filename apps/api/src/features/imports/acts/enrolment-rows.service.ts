import { DomainError, entryFault, type NewEnrolment } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../../clock.ts';
import { CohortsService } from '../../cohorts/cohorts.service.ts';
import { CooperativesService } from '../../cooperatives/cooperatives.service.ts';
import { EnrollingService } from '../../enrolments/enrolling.service.ts';
import { EnrolmentsService } from '../../enrolments/enrolments.service.ts';
import { RosterMatchService } from '../../enrolments/roster-match.service.ts';
import { columnOfFault } from '../../enrolments/roster-rows.rules.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { FieldIssue } from '../import-kind.ts';

/** What a row says of somebody, and the cooperative they named. */
export interface PersonRow {
  given: NewEnrolment;
  cooperative: string | null;
}

type Rows = readonly SaidRow<PersonRow>[];

/** What rows of people do. */
@Injectable()
export class EnrolmentRows implements ImportActs<PersonRow> {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly cooperatives: CooperativesService,
    private readonly enrolling: EnrollingService,
    private readonly enrolments: EnrolmentsService,
    private readonly matching: RosterMatchService,
  ) {}

  /** The place in the cohort of who showed the same document; of who showed none, by name and birth date. */
  async find([first]: Rows, { tx, cohortId }: Acting): Promise<string | null> {
    return first ? this.matching.find(tx, cohortId ?? '', first.values.given) : null;
  }

  /** Somebody new on the list. */
  async create([first]: Rows, { tx, cohortId, actor }: Acting): Promise<string> {
    if (!first) throw new DomainError('import.empty');
    const fault = entryFault(first.values.given, dayInJakarta(tx.at));
    if (fault !== null) throw new RowsRefused([{ row: first.row, field: columnOfFault[fault], code: fault }]);
    const cohort = await this.cohorts.lock(tx, cohortId ?? '');
    this.cohorts.assertMay(cohort, actor, 'enrolment.manage');
    const cooperativeId = await this.cooperativeOf(first, tx);
    const given = { ...first.values.given, ...(cooperativeId && { cooperativeId }) };
    return (await this.enrolling.enrol(tx, cohort, given, actor)).id;
  }

  /** Nothing of somebody who is on the list changes by a file: where it says otherwise, a person decides. */
  async change(id: string, [first]: Rows, { tx }: Acting): Promise<void> {
    if (!first) return;
    const cooperativeId = await this.cooperativeOf(first, tx);
    const fields = await this.matching.differences(tx, id, { ...first.values.given, cooperativeId });
    const faults = fields.map((field) => ({ row: first.row, field, code: 'enrolled_differently' }));
    if (faults.length > 0) throw new RowsRefused(faults);
  }

  /** What looks odd about somebody on the list. */
  async remarks(id: string, { tx }: Acting): Promise<FieldIssue[]> {
    const { warnings } = await this.enrolments.one(tx, id);
    return warnings.map((code) => ({ field: 'fullName', code }));
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string): string {
    return code === 'enrolment.cooperative_unknown' ? 'cooperative' : 'fullName';
  }

  private async cooperativeOf({ row, values }: SaidRow<PersonRow>, tx: Acting['tx']): Promise<string | undefined> {
    if (values.cooperative === null) return undefined;
    const [found, ...others] = await this.cooperatives.named(tx, values.cooperative);
    const code = others.length > 0 ? 'cooperative_ambiguous' : 'cooperative_unknown';
    if (!found || others.length > 0) throw new RowsRefused([{ row, field: 'cooperative', code }]);
    return found.id;
  }
}
