import {
  type Actor,
  approvalCircle,
  bodySignatoryOf,
  type Centre,
  DomainError,
  type Signatory,
  signatoryOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';

/** Finds in which capacity somebody approves for a centre. */
@Injectable()
export class SignatoriesService {
  constructor(
    private readonly centres: CentresService,
    private readonly accounts: AccountsService,
  ) {}

  /** The signatory that a certificate of a centre prints when this person approves it. */
  async of(tx: Tx, centre: Centre, approver: Actor): Promise<Signatory> {
    const memberships = await this.accounts.membershipsOf(tx, approver.accountId);
    const managing = memberships.filter(({ role, resting }) => role === 'centre_manager' && !resting);
    const ranked = approvalCircle(centre).flatMap((id) => managing.find(({ centreId }) => centreId === id) ?? []);
    const [membership] = ranked;
    if (!membership?.centreId) throw new DomainError('identity.forbidden', { permission: 'issuance.approve' });
    const { id, name } = await this.centres.of(tx, membership.centreId);
    const { delegatedAs } = membership;
    return signatoryOf(centre, { fullName: approver.fullName, centre: { id, name }, delegatedAs });
  }

  /** The signatory that a document of a certification body prints when this person approves it; an authority that was delegated says so. */
  async ofBody(tx: Tx, bodyId: string, { accountId, fullName }: Actor): Promise<Signatory> {
    const memberships = await this.accounts.membershipsOf(tx, accountId);
    const own = memberships.find((one) => one.certificationBodyId === bodyId && one.role === 'certification_manager');
    return bodySignatoryOf(fullName, own?.delegatedAs ?? null);
  }
}
