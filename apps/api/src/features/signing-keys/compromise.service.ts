import { certificatesInPem, fingerprintOf } from '@kompeten/certificate';
import { DomainError } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { addCompromisedCredentialKey, addCompromisedKey, type CompromisedKey } from './compromised-keys.ts';
import { KeyFolder } from './key-folder.ts';
import { SigningKeysService } from './signing-keys.service.ts';

/** What is said of a key when it went bad. */
export interface Compromise extends Pick<CompromisedKey, 'from' | 'reason' | 'by'> {
  /** The SHA-256 of a signer's certificate in hex, or the Multikey of a key of credentials; the signer in use without one. */
  key?: string | undefined;
}

/** Ends the trust in a key that somebody else may have. */
@Injectable()
export class CompromiseService {
  constructor(
    private readonly keys: SigningKeysService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Says that a key is bad from an instant on; where it is in use, a new one takes its place. What was timestamped before
   * still verifies; what only claims an earlier time does not, unless the register knows the very file. Refuses with
   * `reissue.key_unknown` a key that never was ours.
   */
  async declare({ key, ...said }: Compromise): Promise<void> {
    const { inUse, ofCredentials } = this.known();
    const name = key ?? inUse;
    if (ofCredentials.includes(name)) return this.endCredentialKey(name, ofCredentials[0] === name, said);
    if (!this.fingerprints().includes(name)) throw new DomainError('reissue.key_unknown');
    addCompromisedKey(this.config.keysFolder, { certificate: name, ...said });
    await this.record('signing_key.compromised', name, said);
    if (name === inUse) await this.keys.rotate();
  }

  private async endCredentialKey(multikey: string, isInUse: boolean, said: Omit<Compromise, 'key'>): Promise<void> {
    addCompromisedCredentialKey(this.config.keysFolder, { multikey, ...said });
    await this.record('credential_key.compromised', multikey, said);
    if (isInUse) await this.keys.rotateCredentials();
  }

  private known() {
    const inUse = this.keys.inUse().fingerprint.replaceAll(':', '').toLowerCase();
    return { inUse, ofCredentials: this.keys.credentialKeys().map(({ multikey }) => multikey) };
  }

  private fingerprints(): string[] {
    const signers = new KeyFolder(this.config.keysFolder).signers();
    return signers.flatMap((pem) => certificatesInPem(pem).slice(0, 1).map(fingerprintOf));
  }

  private record(type: string, name: string, { from, reason, by }: Omit<Compromise, 'key'>): Promise<void> {
    const data = { from, reason, first: by[0], second: by[1] };
    const event = { type, subjectType: 'signing_key' as const, subjectId: name.slice(0, 40), data };
    return this.transactions.run((tx) => AuditRepository.in(tx).append('system', [event]));
  }
}
