import { DomainError, type Page, type Region } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type RegionFilter, RegionRepository } from './region.repository.ts';

@Injectable()
export class RegionsService {
  constructor(private readonly transactions: Transactions) {}

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
