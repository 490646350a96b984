import { fingerprintOf } from '@kompeten/certificate';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { addCompromisedKey, type CompromisedKey } from './compromised-keys.ts';
import { type SigningKey, SigningKeysService } from './signing-keys.service.ts';

/** What is said of the key in use when it went bad. */
export type Compromise = Pick<CompromisedKey, 'from' | 'reason' | 'by'>;

/** Ends the trust in a key that somebody else may have. */
@Injectable()
export class CompromiseService {
  constructor(
    private readonly keys: SigningKeysService,
    private readonly transactions: Transactions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Says that the key in use is bad from an instant on, and puts a new one into its place. What was timestamped before
   * still verifies; what only claims an earlier time does not, unless the register knows the very file.
   */
  async declare({ from, reason, by }: Compromise): Promise<SigningKey> {
    const [signer = Buffer.alloc(0)] = this.keys.provider().certificateChain;
    const certificate = fingerprintOf(signer);
    addCompromisedKey(this.config.keysFolder, { certificate, from, reason, by });
    const data = { from, reason, first: by[0], second: by[1] };
    const event = {
      type: 'signing_key.compromised',
      subjectType: 'signing_key' as const,
      subjectId: certificate.slice(0, 40),
      data,
    };
    await this.transactions.run((tx) => AuditRepository.in(tx).append('system', [event]));
    return this.keys.rotate();
  }
}
