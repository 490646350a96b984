import { createHash } from 'node:crypto';
import { type AffectedCertificate, affectedList, DomainError, keysOfList, type Reissue } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AffectedCertificatesService } from '../certificates/affected-certificates.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { TrustService } from '../signing-keys/trust.service.ts';
import { ReissueRepository } from './reissue.repository.ts';
import { queueingOf, reissueCertificates } from './reissue-certificates.ts';
import { ReissueViewsService } from './reissue-views.service.ts';
import { reissueHappened } from './reissues.rules.ts';

/** What must be issued anew, with the hash that names exactly this list. */
export interface AffectedList {
  hash: string;
  all: AffectedCertificate[];
}

/** Issues certificates anew after a key went bad: two people see the exact list first, then say so. */
@Injectable()
export class ReissuesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly affected: AffectedCertificatesService,
    private readonly keys: SigningKeysService,
    private readonly trust: TrustService,
    private readonly views: ReissueViewsService,
  ) {}

  /** What must be issued anew at this moment; nothing is changed. */
  async list(): Promise<AffectedList> {
    const all = await this.affected.all();
    return { all, hash: createHash('sha256').update(affectedList(all)).digest('hex') };
  }

  /**
   * Begins to issue anew exactly the list that was seen; the worker does it. Refuses with `reissue.list_changed` another one,
   * with `reissue.nothing_affected` an empty one, and with `reissue.running` while one is being worked off.
   */
  async start(seenHash: string, startedBy: [string, string]): Promise<number> {
    this.keys.provider();
    const { all, hash } = await this.list();
    return this.transactions.run(async (tx) => {
      const repository = ReissueRepository.in(tx);
      if ((await repository.open()) !== null) throw new DomainError('reissue.running');
      if (all.length === 0) throw new DomainError('reissue.nothing_affected');
      if (hash !== seenHash) throw new DomainError('reissue.list_changed');
      const id = newId();
      const keys = keysOfList(this.trust.saidBad(), all);
      await repository.insert({ id, listHash: hash, keys, startedBy }, all);
      const [first, second] = startedBy;
      const happened = reissueHappened('started', id, { total: all.length, listHash: hash, first, second });
      await AuditRepository.in(tx).append('system', [happened]);
      await QueueRepository.in(tx).add(reissueCertificates, { reissueId: id }, queueingOf(id));
      return all.length;
    });
  }

  /** How far the newest reissue is; null where there never was one. */
  progress(): Promise<Reissue | null> {
    return this.transactions.read((tx) => this.views.newest(tx));
  }
}
