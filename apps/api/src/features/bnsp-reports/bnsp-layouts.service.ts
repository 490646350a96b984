import { columnsBy, DomainError, type ExchangeField, type ExchangeProfile, reportedToBnsp } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { ExchangeProfilesService } from '../exchange/exchange-profiles.service.ts';

/** The reference stands in every list, whatever its layout says: without it no number would find its certificate. */
const REFERENCE = { ours: 'certificateCode', theirs: 'KODE RUJUKAN', format: 'plain' } as const;

/** Which column of a sheet holds what. */
export type NumberColumns = Readonly<Record<'reference' | 'number' | 'blankNumber', number>>;

/** In which layouts BNSP is told, and in which it answers; an administrator corrects them like any other layout. */
@Injectable()
export class BnspLayouts {
  constructor(private readonly profiles: ExchangeProfilesService) {}

  /** The layout of the list for BNSP. */
  async ofList(tx: Tx): Promise<ExchangeProfile> {
    const profile = await this.inForce(tx, 'export');
    const isReferred = profile.columns.some(({ ours }) => ours === REFERENCE.ours);
    return isReferred ? profile : { ...profile, columns: [...profile.columns, REFERENCE] };
  }

  /** Where in a sheet of numbers what stands; refuses one without references or numbers. */
  async ofNumbers(tx: Tx, headings: readonly string[]): Promise<NumberColumns> {
    const profile = await this.inForce(tx, 'import');
    const found = columnsBy(profile, headings);
    const needed = (field: ExchangeField): number => {
      const index = found.indexOf(field);
      if (index >= 0) return index;
      const column = profile.columns.find(({ ours }) => ours === field)?.theirs ?? field;
      throw new DomainError('bnsp_report.column_missing', { column });
    };
    const reference = needed('certificateCode');
    return { reference, number: needed('registrationNumber'), blankNumber: found.indexOf('blankNumber') };
  }

  private async inForce(tx: Tx, direction: 'export' | 'import'): Promise<ExchangeProfile> {
    const [profile] = await this.profiles.inForce(tx, { ...reportedToBnsp, direction });
    if (!profile) throw new DomainError('bnsp_report.no_layout');
    return profile;
  }
}
