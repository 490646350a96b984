import { X509Certificate } from 'node:crypto';
import {
  type Assurance,
  certificatesInPem,
  createAuthority,
  createSigner,
  type Es256Signer,
  es256SignerOf,
  localSignatureProvider,
  publishedKeyOf,
  type SignatureProvider,
} from '@kompeten/certificate';
import { DomainError } from '@kompeten/domain';
import type { IssuerKey } from '@kompeten/statement';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { badCredentialKeys } from './compromised-keys.ts';
import { type CredentialKey, CredentialKeys } from './credential-keys.ts';
import { KeyFolder } from './key-folder.ts';

/** What people may know of the key in use. */
export interface SigningKey {
  signedBy: string;
  fingerprint: string;
  notAfter: string;
  assurance: Assurance;
}

const DEFAULT_ORGANISATION = 'Kompeten';

/** The key that signs certificates: made at the first start, kept in files outside the database. */
@Injectable()
export class SigningKeysService implements OnModuleInit {
  private readonly keys: KeyFolder;
  private readonly credentials: CredentialKeys;
  private loaded: { name: string; provider: SignatureProvider } | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.keys = new KeyFolder(config.keysFolder);
    this.credentials = new CredentialKeys(config.keysFolder);
  }

  /** Makes a small authority, a signer and a key for credentials at the first start. */
  onModuleInit(): void {
    this.credentials.found(this.now());
    if (this.keys.exists()) return;
    const { authority, signer } = createAuthority({ organisation: DEFAULT_ORGANISATION, clockNow: this.now() });
    this.keys.found(authority, signer);
  }

  /** The key in use, ready to sign; refuses with `issuance.no_signing_key` when there is none in force. */
  provider(): SignatureProvider {
    if (!this.keys.exists()) throw new DomainError('issuance.no_signing_key');
    const current = this.keys.current();
    if (Date.parse(current.notAfter) <= this.now().getTime()) throw new DomainError('issuance.no_signing_key');
    if (this.loaded?.name !== current.signer) {
      const { name, keys } = this.keys.signer(current);
      this.loaded = { name, provider: localSignatureProvider(keys) };
    }
    return this.loaded.provider;
  }

  /** The roots that our signatures lead to, in DER, those of replaced keys included. */
  rootCertificates(): Buffer[] {
    return this.keys.roots().flatMap(certificatesInPem);
  }

  /** The key in use as it signs statements and status lists; null where it is of another kind than P-256. */
  statementSigner(): Es256Signer | null {
    return es256SignerOf(this.provider());
  }

  /** The keys that sign credentials, the one in use first. */
  credentialKeys(): CredentialKey[] {
    return this.credentials.all();
  }

  /** Those of them that somebody else may have, and since when. */
  badCredentialKeys(): ReadonlyMap<string, Date> {
    return badCredentialKeys(this.config.keysFolder);
  }

  /** What is published of every key that ever signed, the newest first. */
  published(): IssuerKey[] {
    const keys = this.keys.signers().map(publishedKeyOf);
    return keys.filter((key) => key !== null).sort((a, b) => b.nbf - a.nbf || a.kid.localeCompare(b.kid));
  }

  /** What people may know of the key in use. */
  inUse(): SigningKey {
    const [certificate = Buffer.alloc(0)] = this.provider().certificateChain;
    const { subject, fingerprint256: fingerprint } = new X509Certificate(certificate);
    const signedBy = /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;
    return { signedBy, fingerprint, notAfter: this.keys.current().notAfter, assurance: this.provider().assurance };
  }

  /** Makes a new authority with a new signer; files signed under the old one stay verifiable. */
  async renew(organisation: string = DEFAULT_ORGANISATION): Promise<SigningKey> {
    const { authority, signer } = createAuthority({ organisation, clockNow: this.now() });
    this.keys.replace(authority, signer);
    this.credentials.add(this.now());
    return this.recorded('signing_key.authority_made');
  }

  /** Makes a new signer under the same authority. */
  async rotate(): Promise<SigningKey> {
    const authority = this.keys.authority(this.keys.current());
    this.keys.replace(authority, createSigner(authority, { clockNow: this.now() }));
    this.credentials.add(this.now());
    return this.recorded('signing_key.rotated');
  }

  /** Makes a new key for credentials alone. */
  async rotateCredentials(): Promise<void> {
    this.credentials.add(this.now());
    const [{ multikey } = { multikey: '' }] = this.credentialKeys();
    const event = {
      type: 'credential_key.rotated',
      subjectType: 'signing_key' as const,
      subjectId: multikey.slice(0, 40),
      data: {},
    };
    await this.transactions.run((tx) => AuditRepository.in(tx).append('system', [event]));
  }

  private async recorded(type: string): Promise<SigningKey> {
    const key = this.inUse();
    const subjectId = key.fingerprint.replaceAll(':', '').slice(0, 40).toLowerCase();
    const event = { type, subjectType: 'signing_key' as const, subjectId, data: { notAfter: key.notAfter } };
    await this.transactions.run((tx) => AuditRepository.in(tx).append('system', [event]));
    return key;
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
