import {
  type Actor,
  assertCan,
  type CompetencyStandard,
  type CompetencyUnit,
  type CompetencyUnitDetail,
  type CompetencyUnitQuery,
  DomainError,
  isIllustrativeUnitCode,
  type NewCompetencyUnit,
  type Page,
  type PageQuery,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { storedUnit } from './competency.rules.ts';
import { CompetencyUnitRepository } from './competency-unit.repository.ts';
import { StandardRepository } from './standard.repository.ts';

@Injectable()
export class CompetenciesService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the register, by code. */
  list(filter: CompetencyUnitQuery): Promise<Page<CompetencyUnit>> {
    return this.transactions.read((tx) => CompetencyUnitRepository.in(tx).list(filter));
  }

  /** One unit with its elements and criteria, and what its standard says beside them. */
  get(id: string): Promise<CompetencyUnitDetail> {
    return this.transactions.read((tx) => this.unitOf(tx, id));
  }

  /** One page of the standards, by title. */
  listStandards(filter: PageQuery): Promise<Page<CompetencyStandard>> {
    return this.transactions.read((tx) => StandardRepository.in(tx).list(filter));
  }

  /** One standard. */
  getStandard(id: string): Promise<CompetencyStandard> {
    return this.transactions.read(async (tx) => {
      const standard = await StandardRepository.in(tx).find(id);
      if (!standard) throw new DomainError('competency.standard_not_found');
      return standard;
    });
  }

  /** Adds a unit to the register; an unusual code is kept and marked as such, a decree named for the first time founds a standard. */
  create(given: NewCompetencyUnit, actor: Actor): Promise<CompetencyUnitDetail> {
    assertCan(actor, 'competency.manage');
    return this.transactions.run(async (tx) => {
      const { decree } = given;
      const standardId =
        decree && !isIllustrativeUnitCode(given.code)
          ? await StandardRepository.in(tx).named({ title: decree, decree, illustrative: false })
          : null;
      const unit = storedUnit(newId(), standardId, given);
      await CompetencyUnitRepository.in(tx).insert(unit);
      const { id, code, illustrative, officialPattern } = unit;
      const data = { code, illustrative, officialPattern };
      const event = { type: 'competency.unit_added', subjectType: 'competency_unit' as const, subjectId: id, data };
      await AuditRepository.in(tx).append(actor, [event]);
      return this.unitOf(tx, id);
    });
  }

  /** Those of the given codes that are in the register. */
  async knownCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    const units = await CompetencyUnitRepository.in(tx).findByCodes(codes);
    return new Set(units.map(({ code }) => code));
  }

  /** The units of these codes, by code. */
  async byCode(tx: Tx, codes: readonly string[]): Promise<Map<string, CompetencyUnitDetail>> {
    const units = await CompetencyUnitRepository.in(tx).findByCodes(codes);
    return new Map(units.map((unit) => [unit.code, unit]));
  }

  /** The unit of an id; refuses with `competency.unit_not_found`. */
  async unitOf(tx: Tx, id: string): Promise<CompetencyUnitDetail> {
    const unit = await CompetencyUnitRepository.in(tx).find(id);
    if (!unit) throw new DomainError('competency.unit_not_found');
    return unit;
  }
}
