import { type Actor, assertCan, type SheetUnit } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CompetenciesService } from './competencies.service.ts';
import { effectOf, standardOf, storedUnit } from './competency.rules.ts';
import { CompetencyUnitRepository } from './competency-unit.repository.ts';
import { StandardRepository } from './standard.repository.ts';

/** Units of standards as sheets say them. */
@Injectable()
export class StandardSheetsService {
  constructor(private readonly competencies: CompetenciesService) {}

  /** Takes a unit, new or known, and founds the standard that is named for the first time; answers the unit's id. */
  async take(tx: Tx, unit: SheetUnit, actor: Actor): Promise<string> {
    assertCan(actor, 'competency.manage');
    const known = (await this.competencies.byCode(tx, [unit.code])).get(unit.code);
    const effect = effectOf(unit, known);
    if (known && effect === 'same') return known.id;
    const standard = standardOf(unit);
    const standardId = standard ? await StandardRepository.in(tx).named(standard) : (known?.standardId ?? null);
    const stored = storedUnit(known?.id ?? newId(), standardId, unit);
    const repository = CompetencyUnitRepository.in(tx);
    await (known ? repository.save(stored) : repository.insert(stored));
    const data = { effect, unitCodes: [unit.code] };
    const subject = { subjectType: 'competency_unit' as const, subjectId: stored.id };
    await AuditRepository.in(tx).append(actor, [{ type: 'competency.standards_imported', ...subject, data }]);
    return stored.id;
  }
}
