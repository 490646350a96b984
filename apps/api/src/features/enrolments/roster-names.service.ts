import type { FieldPerson } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { EnrolmentRepository } from './enrolment.repository.ts';

/** The list of a cohort for those who need no more of anybody than a name. */
@Injectable()
export class RosterNamesService {
  /** Everybody on a cohort's list by number and name alone. */
  of(tx: Tx, cohortId: string): Promise<FieldPerson[]> {
    return EnrolmentRepository.in(tx).names(cohortId);
  }
}
