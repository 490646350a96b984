import {
  type Actor,
  assertCan,
  type CompetencyUnitDetail,
  DomainError,
  isIllustrativeUnitCode,
  isOfficialUnitCode,
  type SheetUnit,
  type StandardColumn,
  type StandardImport,
  type StandardSheetFault,
  unitsOfSheet,
} from '@kompeten/domain';
import { type Locale, standardSheetIn } from '@kompeten/messages';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { readTable } from '../../spreadsheets/spreadsheet.ts';
import { importIssues, textRows } from '../../spreadsheets/text-rows.ts';
import type { TitledTable } from '../../spreadsheets/titled-table.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CompetenciesService } from './competencies.service.ts';
import { effectOf, standardOf, storedUnit } from './competency.rules.ts';
import { CompetencyUnitRepository } from './competency-unit.repository.ts';
import { StandardRepository } from './standard.repository.ts';
import { standardsIn } from './standard-columns.ts';

/** An upload as it was asked for. */
export interface StandardUpload {
  content: Buffer;
  dryRun: boolean;
  locale: Locale;
}

type Planned = { unit: SheetUnit; known: CompetencyUnitDetail | undefined; effect: ReturnType<typeof effectOf> };

@Injectable()
export class StandardImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly competencies: CompetenciesService,
  ) {}

  /** Takes the standards of a spreadsheet, all or none of them; a dry run only says what would happen. */
  async import(upload: StandardUpload, actor: Actor): Promise<StandardImport> {
    assertCan(actor, 'competency.manage');
    const table = standardsIn(await readTable(upload.content), upload.locale);
    const rows = textRows(table, ['description', 'variableRange', 'assessmentGuide', 'criticalAspects']);
    const { units, faults } = unitsOfSheet(rows);
    return this.transactions.run(async (tx) => {
      const planned = await this.plan(tx, units);
      if (faults.length === 0 && !upload.dryRun) await this.save(tx, planned, actor);
      return importResult(planned, faults, table, upload);
    });
  }

  /** Takes one unit, new or known, in a list that is carried out unit by unit; answers its id. */
  async take(tx: Tx, unit: SheetUnit, actor: Actor): Promise<string> {
    assertCan(actor, 'competency.manage');
    const planned = await this.plan(tx, [unit]);
    if (planned.some(({ effect }) => effect !== 'same')) await this.save(tx, planned, actor);
    const known = (await this.competencies.byCode(tx, [unit.code])).get(unit.code);
    if (!known) throw new DomainError('competency.unit_not_found');
    return known.id;
  }

  private async plan(tx: Tx, units: readonly SheetUnit[]): Promise<Planned[]> {
    const register = await this.competencies.byCode(
      tx,
      units.map(({ code }) => code),
    );
    return units.map((unit) => {
      const known = register.get(unit.code);
      return { unit, known, effect: effectOf(unit, known) };
    });
  }

  private async save(tx: Tx, planned: readonly Planned[], actor: Actor): Promise<void> {
    const repository = CompetencyUnitRepository.in(tx);
    for (const { unit, known, effect } of planned) {
      if (effect === 'same') continue;
      const standard = standardOf(unit);
      const standardId = standard ? await StandardRepository.in(tx).named(standard) : (known?.standardId ?? null);
      if (known) await repository.save(storedUnit(known.id, standardId, unit));
      else await repository.insert(storedUnit(newId(), standardId, unit));
    }
    const data = { ...countsOf(planned), unitCodes: planned.map(({ unit }) => unit.code) };
    const event = {
      type: 'competency.standards_imported',
      subjectType: 'competency_standard',
      subjectId: newId(),
      data,
    };
    await AuditRepository.in(tx).append(actor, [event]);
  }
}

const countsOf = (planned: readonly Planned[]) => {
  const count = (wanted: Planned['effect']) => planned.filter(({ effect }) => effect === wanted).length;
  return { created: count('created'), changed: count('changed'), same: count('same') };
};

function importResult(
  planned: readonly Planned[],
  faults: readonly StandardSheetFault[],
  table: TitledTable<StandardColumn>,
  { dryRun, locale }: StandardUpload,
): StandardImport {
  const { columns } = standardSheetIn(locale);
  const rejected = importIssues(faults, table, columns, locale);
  const warnings = importIssues(planned.flatMap(warningsOf), table, columns, locale);
  if (rejected.length > 0) return { dryRun, accepted: 0, created: 0, changed: 0, same: 0, rejected, warnings };
  return { dryRun, accepted: planned.length, ...countsOf(planned), rejected, warnings };
}

function warningsOf({ unit: { row, code }, effect }: Planned): StandardSheetFault[] {
  const column = 'unitCode' as const;
  return [
    ...(effect === 'changed' ? [{ row, column, code: 'unit_will_change' }] : []),
    ...(isOfficialUnitCode(code) || isIllustrativeUnitCode(code)
      ? []
      : [{ row, column, code: 'unit_code_unofficial' }]),
  ];
}
