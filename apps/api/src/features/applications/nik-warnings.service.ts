import { NikWarning, type PersonInput, personWarnings, readNik } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { RegionsService } from '../regions/regions.service.ts';

/** What looks wrong about the NIK of a candidate. */
@Injectable()
export class NikWarningsService {
  constructor(private readonly regions: RegionsService) {}

  /** What looks wrong about the NIK of somebody as typed, without being refused (rule 24). */
  async of(tx: Tx, person: Pick<PersonInput, 'identity' | 'birthDate'>): Promise<NikWarning[]> {
    const { identity } = person;
    const region = identity.kind === 'nik' ? readNik(identity.value)?.regionCode : undefined;
    const known = await this.regions.knownCodes(tx, region === undefined ? [] : [region]);
    const warnings = personWarnings(person, (code) => known.has(code));
    return NikWarning.options.filter((warning) => warnings.includes(warning));
  }
}
