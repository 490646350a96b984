import { DomainError, type LogGrowth, type LogProof } from '@kompeten/domain';
import { consistencyProof, inclusionProof } from '@kompeten/transparency';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { type Caller, type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { LogEntryRepository } from './log-entry.repository.ts';
import { leafOf } from './log-entry.ts';
import { LogGrowthService } from './log-growth.service.ts';

/** Whoever proves a whole archive of certificates to themselves asks ten times a second. */
export const proofLimit: Limit = { name: 'log proof', hits: 600, seconds: 60 };

const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** Proofs for whoever does not want to take our word for it. */
@Injectable()
export class LogProofsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly log: LogGrowthService,
    private readonly limiter: RateLimiter,
  ) {}

  /** The proof that a certificate's signed file lies in the log; refuses with `transparency.entry_not_found` while it does not. */
  async ofCertificate(certificateId: string, caller: Caller): Promise<LogProof> {
    await this.limiter.assertWithin(proofLimit, caller);
    const entry = await this.transactions.read((tx) => LogEntryRepository.in(tx).ofFile(certificateId));
    const { checkpoint, size } = this.newest();
    if (!entry || checkpoint === null || entry.leafIndex >= size) throw new DomainError('transparency.entry_not_found');
    const { leafIndex: index, salt, writtenBy, record } = entry;
    return {
      ...{ certificateId, index, writtenBy, record, checkpoint },
      entry: leafOf(entry).toString(),
      salt: base64(salt),
      path: inclusionProof(this.log.folder.subtrees(size), index, size).map(base64),
      verifierKey: this.log.key().verifierKey,
    };
  }

  /** The proof that a smaller state of the log lies unchanged in its newest; refuses with `transparency.no_such_size`. */
  async growth(from: number, caller: Caller): Promise<LogGrowth> {
    await this.limiter.assertWithin(proofLimit, caller);
    const { checkpoint, size } = this.newest();
    if (from > size || checkpoint === null) throw new DomainError('transparency.no_such_size', { size });
    const path = consistencyProof(this.log.folder.subtrees(size), from, size).map(base64);
    return { from, to: size, path, checkpoint };
  }

  private newest() {
    return { checkpoint: this.log.folder.note(), size: this.log.folder.size() };
  }
}
