import { DomainError, type Page, type Region } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type RegionFilter, RegionRepository } from './region.repository.ts';
import { RegionIndex } from './region-index.ts';

export type { RegionIndex } from './region-index.ts';

@Injectable()
export class RegionsService {
  private index: Promise<RegionIndex> | null = null;

  constructor(private readonly transactions: Transactions) {}

  /** All regions in memory, read once; for files with thousands of rows that name them. */
  all(): Promise<RegionIndex> {
    this.index ??= this.transactions
      .read((tx) => RegionRepository.in(tx).all())
      .then((rows) => new RegionIndex(rows))
      .catch((cause: unknown) => {
        this.index = null;
        throw cause;
      });
    return this.index;
  }

  /** One page of the regions below a parent, of a level, or found by name or code. */
  list(filter: RegionFilter): Promise<Page<Region>> {
    return this.transactions.read((tx) => RegionRepository.in(tx).list(filter));
  }

  /** The region of a code, for features that place something in it; refuses with `region.unknown`. */
  async known(tx: Tx, regionCode: string): Promise<Region> {
    const region = await RegionRepository.in(tx).find(regionCode);
    if (!region) throw new DomainError('region.unknown', { regionCode });
    return region;
  }

  /** Those of some codes that are regions, for features that only warn. */
  knownCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    return RegionRepository.in(tx).knownCodes(codes);
  }
}
