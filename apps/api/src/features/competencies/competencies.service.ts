import {
  type Actor,
  assertCan,
  type CompetencyUnit,
  DomainError,
  isIllustrativeUnitCode,
  isOfficialUnitCode,
  type NewCompetencyUnit,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { type CompetencyUnitFilter, CompetencyUnitRepository } from './competency-unit.repository.ts';

@Injectable()
export class CompetenciesService {
  constructor(private readonly transactions: Transactions) {}

  /** One page of the register, by code. */
  list(filter: CompetencyUnitFilter): Promise<Page<CompetencyUnit>> {
    return this.transactions.read((tx) => CompetencyUnitRepository.in(tx).list(filter));
  }

  /** One unit with its elements and criteria. */
  get(id: string): Promise<CompetencyUnit> {
    return this.transactions.read(async (tx) => {
      const unit = await CompetencyUnitRepository.in(tx).find(id);
      if (!unit) throw new DomainError('competency.unit_not_found');
      return unit;
    });
  }

  /** Adds a unit to the register; an unusual code is kept and marked as such. */
  create(given: NewCompetencyUnit, actor: Actor): Promise<CompetencyUnit> {
    assertCan(actor, 'competency.manage');
    return this.transactions.run(async (tx) => {
      const unit = newCompetencyUnit(newId(), given);
      await CompetencyUnitRepository.in(tx).insert(unit);
      const { id, code, illustrative, officialPattern } = unit;
      const data = { code, illustrative, officialPattern };
      const event = { type: 'competency.unit_added', subjectType: 'competency_unit', subjectId: id, data };
      await AuditRepository.in(tx).append(actor, [event]);
      return unit;
    });
  }

  /** Those of the given codes that are in the register. */
  async knownCodes(tx: Tx, codes: readonly string[]): Promise<Set<string>> {
    const units = await CompetencyUnitRepository.in(tx).findByCodes(codes);
    return new Set(units.map(({ code }) => code));
  }

  /** The units of these codes, by code. */
  async byCode(tx: Tx, codes: readonly string[]): Promise<Map<string, CompetencyUnit>> {
    const units = await CompetencyUnitRepository.in(tx).findByCodes(codes);
    return new Map(units.map((unit) => [unit.code, unit]));
  }
}

function newCompetencyUnit(id: string, { code, title, decree, elements }: NewCompetencyUnit): CompetencyUnit {
  return {
    id,
    code,
    title,
    illustrative: isIllustrativeUnitCode(code),
    officialPattern: isOfficialUnitCode(code),
    decree: decree ?? null,
    elements,
  };
}
