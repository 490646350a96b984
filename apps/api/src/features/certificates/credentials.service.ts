import { type Actor, DomainError } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { DidsService } from '../signing-keys/dids.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
import { CertificateRepository } from './certificate.repository.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { credentialOf, isForWallets } from './certificate-credential.ts';

/** Hands certificates to wallets: W3C VC 2.0 secured by VC-JOSE-COSE, with the deployment's own P-256 key. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly keys: SigningKeysService,
    private readonly dids: DidsService,
    private readonly terms: HolderTermsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The credential of a certificate within the caller's reach; refused where its end could not be published. */
  async download(id: string, actor: Actor): Promise<FileAnswer> {
    const row = await this.transactions.read(async (tx) => {
      const seen = await this.access.assertVisible(tx, await CertificateRepository.in(tx).find(id), actor);
      await this.terms.assertAcceptedBy(tx, seen, actor);
      return seen;
    });
    const signer = this.keys.statementSigner();
    if (!isForWallets(row) || signer === null) throw new DomainError('certificate.no_credential');
    const origin = originOf(this.config);
    const did = this.dids.did();
    const header = { alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid: `${did}#${signer.publicKey.kid}` };
    const signed = `${encoded(header)}.${encoded(credentialOf(row, { origin, did }))}`;
    const mark = Buffer.from(await signer.sign(Buffer.from(signed))).toString('base64url');
    const name = `kredensial-${(row.number ?? row.code).replaceAll('/', '-')}.jwt`;
    return { content: Buffer.from(`${signed}.${mark}`), type: 'application/vc+jwt', name };
  }
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
