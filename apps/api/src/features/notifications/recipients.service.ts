import { audienceRoles, can, type Permission, type Subject } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { type Recipient, RecipientRepository } from './recipient.repository.ts';

/** Finds who may do what has to be done somewhere. */
@Injectable()
export class RecipientsService {
  constructor(private readonly centres: CentresService) {}

  /** Those who may do something at a centre; at none, those who may do it anywhere. */
  async whoMay(tx: Tx, permission: Permission, centreId: string | null): Promise<Recipient[]> {
    const subject = centreId === null ? undefined : this.centres.subject(await this.centres.of(tx, centreId));
    const circle = subject ? [centreId ?? '', ...(subject.approvalCentreIds ?? [])] : null;
    const holders = await RecipientRepository.in(tx).holders(audienceRoles(permission, subject !== undefined), circle);
    return holders.filter((one) => mayAct(one, permission, subject));
  }
}

/** The law has the last word: who is told of work may do it. */
function mayAct({ accountId, personId, memberships }: Recipient, permission: Permission, subject?: Subject): boolean {
  const rest = { fullName: '', via: 'session', tokenScopes: null, claimedCentreIds: null, secondFactor: true } as const;
  return can({ accountId, personId, memberships, ...rest }, permission, subject);
}
