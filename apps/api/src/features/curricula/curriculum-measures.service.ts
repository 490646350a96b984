import {
  type CurriculumComparison,
  compareCurricula,
  coverageOf,
  DomainError,
  type SchemeClaim,
  type SchemeCoverage,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { SchemesService } from '../schemes/schemes.service.ts';
import { CurriculaService } from './curricula.service.ts';
import { codesOf } from './curriculum.rules.ts';

/** What a curriculum is measured against: another edition, a scheme. */
@Injectable()
export class CurriculumMeasuresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly curricula: CurriculaService,
    private readonly schemes: SchemesService,
  ) {}

  /** An edition beside another one of its programme. */
  compare(id: string, otherId: string): Promise<CurriculumComparison> {
    return this.transactions.read(async (tx) => {
      const [after, before] = [await this.curricula.of(tx, id), await this.curricula.of(tx, otherId)];
      if (after.programmeId !== before.programmeId) throw new DomainError('curriculum.other_programme');
      return compareCurricula(before, after);
    });
  }

  /** The scheme that a curriculum refers to as certificates print it, and whether it claims all of it (rule 17). */
  async claimOf(tx: Tx, id: string): Promise<{ title: string; coverage: SchemeClaim } | null> {
    const { schemeVersionId, schemeClaim } = await this.curricula.of(tx, id);
    if (!schemeVersionId) return null;
    const { schemeTitle, label } = await this.schemes.versionOf(tx, schemeVersionId);
    return { title: `${schemeTitle} (${label})`, coverage: schemeClaim };
  }

  /** What a curriculum covers of a scheme: the one that is named, or its own. */
  coverage(id: string, schemeVersionId: string | undefined): Promise<SchemeCoverage> {
    return this.transactions.read(async (tx) => {
      const { units, schemeVersionId: own } = await this.curricula.of(tx, id);
      const named = schemeVersionId ?? own;
      if (!named) throw new DomainError('scheme.version_unknown');
      return coverageOf(await this.schemes.versionOf(tx, named), codesOf(units));
    });
  }
}
