import { isIllustrativeUnitCode, isOfficialUnitCode, type SheetUnit, unitsOfSheet } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { CompetenciesService } from '../../competencies/competencies.service.ts';
import { StandardSheetsService } from '../../competencies/standard-sheets.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { FieldIssue } from '../import-kind.ts';
import type { UnitRow } from '../kinds/standards.ts';

/** What rows of competency standards do: together they say one unit, each of them a criterion. */
@Injectable()
export class UnitRows implements ImportActs<UnitRow> {
  constructor(
    private readonly competencies: CompetenciesService,
    private readonly standards: StandardSheetsService,
  ) {}

  /** The unit of the same code. */
  async find(rows: readonly SaidRow<UnitRow>[], { tx }: Acting): Promise<string | null> {
    const { code } = unitOf(rows);
    return (await this.competencies.byCode(tx, [code])).get(code)?.id ?? null;
  }

  /** A new unit. */
  async create(rows: readonly SaidRow<UnitRow>[], { tx, actor }: Acting): Promise<string> {
    return this.standards.take(tx, unitOf(rows), actor);
  }

  /** The unit as the rows say it. */
  async change(_: string, rows: readonly SaidRow<UnitRow>[], { tx, actor }: Acting): Promise<void> {
    await this.standards.take(tx, unitOf(rows), actor);
  }

  /** A code of none of the known patterns is taken, and said. */
  async remarks(id: string, { tx }: Acting): Promise<FieldIssue[]> {
    const { code } = await this.competencies.unitOf(tx, id);
    if (isOfficialUnitCode(code) || isIllustrativeUnitCode(code)) return [];
    return [{ field: 'unitCode', code: 'unit_code_unofficial' }];
  }

  /** At which cell a refusal is told. */
  fieldOf(): string {
    return 'unitCode';
  }
}

/** The unit that rows say; every fault of theirs is told at its cell. */
function unitOf(rows: readonly SaidRow<UnitRow>[]): SheetUnit {
  const { units, faults } = unitsOfSheet(rows.map(({ row, values }) => ({ row, cells: values })));
  const [unit] = units;
  if (unit && faults.length === 0) return unit;
  throw new RowsRefused(
    faults.map(({ row, column, code, maximum }) => ({
      row,
      field: column,
      code,
      ...(maximum && { params: { maximum } }),
    })),
  );
}
