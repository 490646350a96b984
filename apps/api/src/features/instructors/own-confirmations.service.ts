import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ConfirmerRepository, type Unsettled } from './confirmer.repository.ts';
import { qualificationUnsettled } from './instructor.rules.ts';

/** What somebody confirmed of a record before it turned out to be their own (rule 14): it waits again, and the trail says so. */
@Injectable()
export class OwnConfirmationsService {
  /** After a record got another e-mail or person. */
  async unsettleRecord(tx: Tx, instructorId: string, actor: Actor): Promise<void> {
    await tell(tx, await ConfirmerRepository.in(tx).unsettle(instructorId), actor);
  }

  /** After an account was given to a person, or with both people of a merge before their accounts become one. */
  async unsettleOf(tx: Tx, personIds: readonly string[], actor: Actor): Promise<void> {
    await tell(tx, await ConfirmerRepository.in(tx).unsettleOf(personIds), actor);
  }
}

async function tell(tx: Tx, unsettled: readonly Unsettled[], actor: Actor): Promise<void> {
  for (const { id, instructorId, centreId } of unsettled) {
    await AuditRepository.in(tx).append(actor, [qualificationUnsettled(instructorId, id)], centreId);
  }
}
