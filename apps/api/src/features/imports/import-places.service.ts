import { type Actor, assertCan, DomainError, type ImportUpload, importPlace } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { centreOf } from './import-access.ts';
import { kinds } from './kinds/index.ts';

/** What an import belongs to. */
export interface ImportPlace {
  centreId: string | null;
  cohortId: string | null;
}

/** Finds the centre or cohort that an import is for, and refuses whoever may not bring this kind there. */
@Injectable()
export class ImportPlacesService {
  constructor(
    private readonly centres: CentresService,
    private readonly cohorts: CohortsService,
  ) {}

  /** Where the rows will belong; the caller's own centre unless another is named. */
  async of(tx: Tx, { kind, centreId, cohortId }: ImportUpload, actor: Actor): Promise<ImportPlace> {
    const { permission } = kinds[kind];
    const place = importPlace[kind];
    if (place === null) return { centreId: centreOf(actor), cohortId: null };
    if (place === 'cohort') {
      if (!cohortId) throw new DomainError('import.place_needed', { place });
      const cohort = await this.cohorts.of(tx, cohortId);
      this.cohorts.assertMay(cohort, actor, permission);
      return { centreId: cohort.centreId, cohortId };
    }
    const own = centreId ?? centreOf(actor);
    if (!own) throw new DomainError('import.place_needed', { place });
    assertCan(actor, permission, this.centres.subject(await this.centres.of(tx, own)));
    return { centreId: own, cohortId: null };
  }
}
