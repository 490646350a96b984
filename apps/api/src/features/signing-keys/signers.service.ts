import { type Assurance, type CertificateSigner, isOfficialSigning, type OfficialSigning } from '@kompeten/certificate';
import { DomainError, type Signer } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { IssuerNameRepository } from './issuer-name.repository.ts';
import { type KnownSigner, knownSigners, signerFor, writeSigners } from './known-signers.ts';
import { probedFacts, viewOf } from './signer-facts.ts';
import { openSigner, type SignerSource } from './signer-source.ts';
import { SigningKeysService } from './signing-keys.service.ts';

/** A signer ready to sign; the deployment's own key has no name. */
export interface ReadySigner {
  name: string | null;
  signer: CertificateSigner | OfficialSigning;
}

/** What two administrators say of a signer that they add. */
export interface NewSigner {
  name: string;
  source: SignerSource;
  issuers: KnownSigner['issuers'];
  by: [string, string];
}

/** Who signs certificates for whom: the deployment's own key, and whoever was added beside it. */
@Injectable()
export class SignersService {
  private readonly opened = new Map<string, Promise<ReadySigner['signer']>>();

  constructor(
    private readonly keys: SigningKeysService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the signatures of an issuer are called, known without asking anybody. */
  assuranceFor(issuerId: string): Assurance {
    return signerFor(this.all(), issuerId)?.assurance ?? this.keys.provider().assurance;
  }

  /** Whether the deployment's own key signs for an issuer, and nobody has to be asked. */
  isOwn(issuerId: string): boolean {
    return signerFor(this.all(), issuerId) === null;
  }

  /** Whether the certificates of an issuer are signed by its officials in person, while they wait. */
  isInPerson(issuerId: string): boolean {
    return signerFor(this.all(), issuerId)?.source.kind === 'bsre_person';
  }

  /** Who signs for an issuer, ready; throws what its files or its service have to say where it is not. */
  async for(issuerId: string): Promise<ReadySigner> {
    const known = signerFor(this.all(), issuerId);
    if (known === null) return { name: null, signer: this.keys.provider() };
    const key = `${known.name} ${known.addedAt}`;
    const opening = this.opened.get(key) ?? openSigner(known.source);
    this.opened.set(key, opening);
    try {
      return { name: known.name, signer: await opening };
    } catch (cause) {
      this.opened.delete(key);
      throw cause;
    }
  }

  /** Everybody who signs or signed, those in use first. */
  async list(): Promise<Signer[]> {
    const all = this.all().reverse();
    const ids = all.flatMap(({ issuers }) => (issuers === 'all' ? [] : issuers));
    const names = await this.transactions.read((tx) => IssuerNameRepository.in(tx).of(ids));
    const added = all.map((known) => viewOf(known, names));
    const isInUse = ({ retiredAt }: Signer) => retiredAt === null;
    const isReplaced = added.some((signer) => isInUse(signer) && signer.forAll);
    return [...added.filter(isInUse), this.own(!isReplaced), ...added.filter((signer) => !isInUse(signer))];
  }

  /** Adds a signer that can be opened now; refuses a name that was used before and an issuer that does not exist. */
  async add({ name, source, issuers, by }: NewSigner): Promise<KnownSigner> {
    const all = this.all();
    if (all.some((known) => known.name === name)) throw new DomainError('signer.name_taken');
    const signer = await openSigner(source);
    const facts = await probedFacts(signer);
    return this.transactions.run(async (tx) => {
      const named = issuers === 'all' ? [] : await IssuerNameRepository.in(tx).of(issuers);
      if (issuers !== 'all' && named.length < issuers.length) throw new DomainError('signer.issuer_unknown');
      const areCentres = issuers !== 'all' && named.every(({ isCentre }) => isCentre);
      if (isOfficialSigning(signer) && !areCentres) throw new DomainError('signer.centres_only');
      const given = { name, source, issuers, assurance: signer.assurance, ...facts };
      const added: KnownSigner = { ...given, addedAt: new Date(tx.at).toISOString(), addedBy: by, retired: null };
      const data = { kind: source.kind, assurance: signer.assurance, first: by[0], second: by[1] };
      await AuditRepository.in(tx).append('system', [happened('added', name, data)]);
      writeSigners(this.config.keysFolder, [...all, added]);
      return added;
    });
  }

  /** Takes a signer out of use; what it signed stays as it is. */
  async retire(name: string, reason: string, by: [string, string]): Promise<void> {
    const all = this.all();
    if (!all.some((known) => known.name === name && known.retired === null)) throw new DomainError('signer.not_found');
    await this.transactions.run(async (tx) => {
      const retired = { at: new Date(tx.at).toISOString(), by, reason };
      await AuditRepository.in(tx).append('system', [
        happened('retired', name, { reason, first: by[0], second: by[1] }),
      ]);
      writeSigners(
        this.config.keysFolder,
        all.map((known) => (known.name === name ? { ...known, retired } : known)),
      );
    });
  }

  /** What the service of a signer itself says of a file; null where its signer has no such service. */
  async opinionOn(pdf: Buffer, name: string): Promise<string | null> {
    const known = this.all().find((signer) => signer.name === name);
    if (known === undefined) throw new DomainError('signer.not_found');
    const signer = await openSigner(known.source);
    return 'opinionOn' in signer ? signer.opinionOn(pdf) : null;
  }

  private own(forAll: boolean): Signer {
    const { signedBy, notAfter, assurance } = this.keys.inUse();
    return {
      ...{ name: '', kind: 'own', assurance, signedBy, notAfter, forAll },
      ...{ issuers: [], addedAt: null, addedBy: [], retiredAt: null },
    };
  }

  private all(): KnownSigner[] {
    return knownSigners(this.config.keysFolder);
  }
}

const happened = (what: string, subjectId: string, data: Record<string, string>) => ({
  ...{ type: `signer.${what}`, subjectType: 'signer' as const, subjectId, data },
});
