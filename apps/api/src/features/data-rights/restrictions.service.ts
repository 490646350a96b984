import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { DataRequestRepository } from './data-request.repository.ts';

/** Whether a person has restricted what a centre does with their data, for those who would do more. */
@Injectable()
export class RestrictionsService {
  /** Whether a restriction is in force for a person at a centre. */
  isInForce(tx: Tx, personId: string, centreId: string): Promise<boolean> {
    return DataRequestRepository.in(tx).isRestricted(personId, centreId);
  }

  /** Refuses a use that a restriction forbids. */
  async assertNone(tx: Tx, personId: string, centreId: string): Promise<void> {
    if (await this.isInForce(tx, personId, centreId)) throw new DomainError('person.restricted');
  }
}
