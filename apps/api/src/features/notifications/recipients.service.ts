import { audienceRoles, can, type Permission, type Subject } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { type Recipient, RecipientRepository } from './recipient.repository.ts';

/** Where something happened: at a centre, at a certification body, or nowhere in particular. */
export interface Where {
  centreId: string | null;
  bodyId?: string | null;
}

const circleOf = (centreId: string | null, { approvalCentreIds = [] }: Subject): string[] =>
  centreId === null ? [] : [centreId, ...approvalCentreIds];

/** Finds who may do what has to be done somewhere. */
@Injectable()
export class RecipientsService {
  constructor(private readonly centres: CentresService) {}

  /** Those who may do something at a centre or a certification body; at neither, those who may do it anywhere. */
  async whoMay(tx: Tx, permission: Permission, { centreId, bodyId = null }: Where): Promise<Recipient[]> {
    const subject =
      centreId === null ? bodyId && { bodyId } : this.centres.subject(await this.centres.of(tx, centreId));
    const at = subject ? { centreIds: circleOf(centreId, subject), bodyIds: bodyId === null ? [] : [bodyId] } : null;
    const holders = await RecipientRepository.in(tx).holders(audienceRoles(permission, at !== null), at);
    return holders.filter((one) => mayAct(one, permission, subject || undefined));
  }
}

/** The law has the last word: who is told of work may do it. */
function mayAct({ accountId, personId, memberships }: Recipient, permission: Permission, subject?: Subject): boolean {
  const rest = { fullName: '', via: 'session', tokenScopes: null, claimedIssuerIds: null, secondFactor: true } as const;
  return can({ accountId, personId, memberships, ...rest }, permission, subject);
}
