import type { Actor, MyTerms } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';

/** The terms of use of one's own competency certificates. */
@Injectable()
export class MyTermsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesService,
    private readonly terms: HolderTermsService,
  ) {}

  /** The terms in force for an own certificate, and when they were accepted. */
  get(certificateId: string, actor: Actor): Promise<MyTerms> {
    return this.transactions.read(async (tx) =>
      this.terms.of(tx, await this.certificates.own(tx, certificateId, actor)),
    );
  }

  /** Accepts them; refuses an edition that is no longer in force. */
  accept(certificateId: string, edition: number, actor: Actor): Promise<MyTerms> {
    return this.transactions.run(async (tx) =>
      this.terms.accept(tx, await this.certificates.own(tx, certificateId, actor), edition, actor),
    );
  }
}
