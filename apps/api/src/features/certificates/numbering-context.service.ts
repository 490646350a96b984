import type { Assurance } from '@kompeten/certificate';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import type { Tx } from '../../database/transactions.ts';
import { CertificateDesignsService } from '../certificate-templates/certificate-designs.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import type { CertificateRow } from './certificate.table.ts';
import { issuerIdOf, type NumberingContext } from './certificate-draft.rules.ts';

/** What is in force for a certificate at the moment in which it is frozen. */
@Injectable()
export class NumberingContextService {
  constructor(
    private readonly signers: SignersService,
    private readonly designs: CertificateDesignsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Time, address, the assurance of the issuer's signer, and the look of the issuer's certificates of this kind. */
  async of(tx: Tx, place: Pick<CertificateRow, 'centreId' | 'bodyId' | 'kind'>): Promise<NumberingContext> {
    const assurance = this.assuranceFor(issuerIdOf(place));
    const design = await this.designs.inForce(tx, place);
    return { at: tx.at, assurance, origin: originOf(this.config), design };
  }

  /** What the signatures of an issuer are called today. */
  assuranceFor(issuerId: string): Assurance {
    return this.signers.assuranceFor(issuerId);
  }
}
