import { fingerprintOf } from '@kompeten/certificate';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, originOf } from '../../config.ts';
import { didDocument, didOf, issuerDidDocument, issuerDidOf, type PublishedMultikey } from './did-document.ts';
import { SigningKeysService } from './signing-keys.service.ts';
import { TrustService } from './trust.service.ts';

/** The names under which wallets look keys up (`did:web`), and the documents that stand there. */
@Injectable()
export class DidsService {
  constructor(
    private readonly keys: SigningKeysService,
    private readonly trust: TrustService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The name of the deployment, `did:web:…`. */
  did(): string {
    return didOf(originOf(this.config));
  }

  /** The document of the deployment: every key that ever signed, those that went bad named so. */
  document(): object {
    const keys = this.keys.published();
    return didDocument(originOf(this.config), keys, this.badIds(), this.multikeys());
  }

  /** The name under which wallets look up the keys that sign in the name of a centre or a body. */
  issuerDid(issuerId: string): string {
    return issuerDidOf(originOf(this.config), issuerId);
  }

  /** The document under that name: the keys that sign in the issuer's name. */
  issuerDocument(issuerId: string): object {
    return issuerDidDocument(originOf(this.config), issuerId, this.multikeys());
  }

  private multikeys(): PublishedMultikey[] {
    const bad = this.keys.badCredentialKeys();
    return this.keys.credentialKeys().map(({ multikey }) => ({ multikey, revoked: bad.get(multikey) ?? null }));
  }

  private badIds(): ReadonlyMap<string, Date> {
    const { compromised } = this.trust.judging();
    const bad = this.keys.published().flatMap(({ kid, x5c: [certificate = ''] }) => {
      const since = compromised.get(fingerprintOf(Buffer.from(certificate, 'base64')));
      return since ? [[kid, since] as const] : [];
    });
    return new Map(bad);
  }
}
