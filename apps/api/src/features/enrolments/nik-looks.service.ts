import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { PeopleService } from '../people/people.service.ts';
import { enrolmentEvent } from './enrolment.rules.ts';
import { EnrolmentsService } from './enrolments.service.ts';

/** Whole NIKs of a list of people, for reports to systems that ask for them. */
@Injectable()
export class NikLooksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly enrolments: EnrolmentsService,
    private readonly people: PeopleService,
  ) {}

  /**
   * The NIK of each of these enrolments, by its id; each look and its reason stand in the trail. Whoever has none, or
   * restricted what this centre does with their data, is left out.
   */
  revealAll(cohortId: string, ids: readonly string[], reason: string, actor: Actor): Promise<Map<string, string>> {
    return this.transactions.run(async (tx) => {
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, 'person.reveal_nik');
      const wanted = new Set(ids);
      const listed = (await this.enrolments.rosterOf(tx, cohortId)).filter(({ id }) => wanted.has(id));
      const niks = new Map<string, string>();
      for (const { id, personId, person } of listed) {
        if (person.identityKind !== 'nik' || (await this.people.isRestricted(tx, personId, cohort.centreId))) continue;
        niks.set(id, await this.people.nikOf(tx, personId, cohort.centreId));
      }
      const events = listed
        .filter(({ id }) => niks.has(id))
        .map((one) => enrolmentEvent('nik_revealed', one, { reason }));
      await AuditRepository.in(tx).append(actor, events, cohort.centreId);
      return niks;
    });
  }
}
