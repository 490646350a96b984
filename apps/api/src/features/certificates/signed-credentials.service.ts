import { credentialOf, signCredential } from '@kompeten/certificate/credential';
import { type Actor, DomainError } from '@kompeten/domain';
import type { StatusEntry } from '@kompeten/statement';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { DidsService } from '../signing-keys/dids.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { CertificateCredentialRepository } from './certificate-credential.repository.ts';

/** Where a certificate's standing is published; null where it has no place, as in those of an older register. */
export function statusPlaceOf({ statusList: list, statusIndex: index }: CertificateRow): StatusEntry | null {
  return list === null || index === null ? null : { list, index };
}

/** The Open Badges 3.0 credentials that are made with certificates and lie in their files (decision 22). */
@Injectable()
export class SignedCredentialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly keys: SigningKeysService,
    private readonly dids: DidsService,
    private readonly terms: HolderTermsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs what the frozen document says; null where the end of a certificate could not be published. */
  async of(row: CertificateRow, signedAt: Date): Promise<string | null> {
    const [key] = this.keys.credentialKeys();
    const issuer = row.centreId ?? row.bodyId;
    const status = statusPlaceOf(row);
    if (key === undefined || issuer === null || status === null) return null;
    const issuerId = this.dids.issuerDid(issuer);
    const unsigned = credentialOf(row.document, { origin: originOf(this.config), issuerId, status });
    const signer = { verificationMethod: `${issuerId}#${key.multikey}`, sign: key.sign };
    return JSON.stringify(await signCredential(unsigned, signer, signedAt));
  }

  /** The credential of a certificate within the caller's reach, byte for byte as it lies in the file. */
  async download(id: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const row = await this.access.assertVisible(tx, await CertificateRepository.in(tx).find(id), actor);
      await this.terms.assertAcceptedBy(tx, row, actor);
      const credential = await CertificateCredentialRepository.in(tx).find(row.id);
      if (credential === null) throw new DomainError('certificate.no_credential');
      const name = `kredensial-${(row.number ?? row.code).replaceAll('/', '-')}.json`;
      return { content: Buffer.from(credential), type: 'application/vc', name };
    });
  }

  /** The credential of a code, for whoever may issue; null where there is none. */
  ofCode(code: string): Promise<string | null> {
    return this.transactions.read((tx) => CertificateCredentialRepository.in(tx).ofCode(code));
  }

  /** Which of these certificates have a credential. */
  among(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return CertificateCredentialRepository.in(tx).among(ids);
  }
}
