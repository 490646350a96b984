import { type Actor, DomainError, type Enrolment, type NewEnrolment } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import { AdmissionService } from './admission.service.ts';
import type { NewEnrolmentRow } from './enrolment.table.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { type Entry, type Planned, refusalOf } from './planned-entry.ts';

/** Who writes an application down, null for the applicant alone, and who the applicant is known to be. */
export interface Applying {
  byName: string | null;
  personId: string | null;
}

/** Puts one person on the list of a locked cohort: onto a seat, or among the applicants. */
@Injectable()
export class EnrollingService {
  constructor(
    private readonly admission: AdmissionService,
    private readonly enrolments: EnrolmentsService,
  ) {}

  /** Enrols one person; the answer says what looks odd without being refused. */
  async enrol(tx: Tx, cohort: KnownCohort, given: NewEnrolment, actor: Actor): Promise<Enrolment> {
    const entry = { as: 'by_centre', byName: actor.fullName } as const;
    const row = await this.enter(tx, cohort, await this.admission.plan(tx, cohort, [given], entry), entry);
    await this.enrolments.noteEnrolled(tx, cohort, [row], actor);
    return this.enrolments.one(tx, row.id);
  }

  /** Puts an applicant on the list, who takes no seat yet; somebody signed in stays the person they are. */
  async apply(
    tx: Tx,
    cohort: KnownCohort,
    given: NewEnrolment,
    { byName, personId }: Applying,
  ): Promise<NewEnrolmentRow> {
    const entry = { as: 'applied', byName } as const;
    const planned = await this.admission.plan(tx, cohort, [given], entry);
    return this.enter(
      tx,
      cohort,
      planned.map((each) => (personId ? attached(each, personId) : each)),
      entry,
    );
  }

  private async enter(
    tx: Tx,
    cohort: KnownCohort,
    planned: readonly Planned[],
    entry: Entry,
  ): Promise<NewEnrolmentRow> {
    const [first] = planned;
    if (first?.kind === 'refused') throw refusalOf(first, cohort.capacity);
    const [row] = await this.admission.save(tx, cohort, planned, entry);
    if (!row) throw new DomainError('enrolment.not_found');
    return row;
  }
}

function attached(planned: Planned, personId: string): Planned {
  if (planned.kind === 'refused') return planned;
  return { ...planned, enrolment: { ...planned.enrolment, personId }, newPerson: false, mergeWith: null };
}
