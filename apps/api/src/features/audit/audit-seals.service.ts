import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { AuditSealRepository } from './audit-seal.repository.ts';
import { type AuditSeal, faultsOf, sealOf, type TrailFault } from './audit-seal.ts';

const LINES_A_SEAL = 5000;

/** What a check of the whole trail found. */
export interface TrailReport {
  seals: number;
  events: number;
  unsealed: number;
  faults: TrailFault[];
  /** The newest seal, to be noted down outside this system: `number:hash`. */
  checkpoint: string | null;
}

@Injectable()
export class AuditSealsService {
  constructor(private readonly transactions: Transactions) {}

  /** Seals every line that is settled; answers how many. */
  async seal(): Promise<number> {
    const settled = await this.transactions.run((tx) => AuditSealRepository.in(tx).settledSequence());
    let sealed = 0;
    for (let more = settled !== null; more; ) {
      const count = await this.sealNext(settled ?? 0);
      sealed += count;
      more = count === LINES_A_SEAL;
    }
    return sealed;
  }

  /** Checks every line against its seal, and the seals against each other and against a checkpoint noted earlier. */
  verify(checkpoint?: string): Promise<TrailReport> {
    return this.transactions.read(async (tx) => {
      const repository = AuditSealRepository.in(tx);
      const faults: TrailFault[] = [];
      let last: AuditSeal | null = null;
      const missed = new Set(checkpoint === undefined ? [] : [checkpoint]);
      for (let [seal] = await repository.after(0, 1); seal; [seal] = await repository.after(seal.number, 1)) {
        faults.push(...faultsOf(seal, last, await repository.events(last?.lastSequence ?? 0, seal.lastSequence)));
        missed.delete(checkpointOf(seal));
        last = seal;
      }
      for (const lost of missed) faults.push({ kind: 'checkpoint_differs', seal: Number(lost.split(':')[0]) });
      return {
        seals: last?.number ?? 0,
        events: await repository.countUntil(last?.lastSequence ?? 0),
        unsealed: await repository.unsealed(last?.lastSequence ?? 0),
        faults,
        checkpoint: last && checkpointOf(last),
      };
    });
  }

  private sealNext(settled: number): Promise<number> {
    return this.transactions.run(async (tx) => {
      const repository = AuditSealRepository.in(tx);
      const last = await repository.lockLast();
      const events = await repository.events(last?.lastSequence ?? 0, settled, LINES_A_SEAL);
      if (events.length > 0) await repository.insert(sealOf(last, events, tx.at));
      return events.length;
    });
  }
}

const checkpointOf = ({ number, hash }: AuditSeal): string => `${number}:${hash.toString('hex')}`;
