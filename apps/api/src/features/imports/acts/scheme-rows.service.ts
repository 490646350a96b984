import { type SchemeSheetFault, type SheetScheme, saysTheSame, schemesOfSheet } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { CompetenciesService } from '../../competencies/competencies.service.ts';
import { SchemeSheetsService } from '../../schemes/scheme-sheets.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { SchemeSheetCells } from '../kinds/schemes.ts';

type Rows = readonly SaidRow<SchemeSheetCells>[];

/** What rows of schemes do: together they say one version of a scheme, each of them a unit. */
@Injectable()
export class SchemeRows implements ImportActs<SchemeSheetCells> {
  constructor(
    private readonly schemes: SchemeSheetsService,
    private readonly competencies: CompetenciesService,
  ) {}

  /** The version of the same label of the scheme of the same code. */
  async find(rows: Rows, { tx }: Acting): Promise<string | null> {
    const { code, label } = versionIn(rows);
    return (await this.schemes.versionCalled(tx, code, label))?.id ?? null;
  }

  /** A new version; of a scheme that nobody knows, the first. */
  async create(rows: Rows, { tx, actor }: Acting): Promise<string> {
    const said = versionIn(rows);
    const register = await this.competencies.byCode(
      tx,
      said.units.map(({ code }) => code),
    );
    const strangers = said.units.filter(({ code }) => !register.has(code));
    refuse(strangers.map(({ row }) => ({ row, column: 'unitCode', code: 'unit_unregistered' })));
    const units = said.units.map((unit) => ({ ...unit, title: register.get(unit.code)?.title ?? unit.title }));
    const made = await this.schemes.take(tx, { ...said, units }, actor);
    if (made === null) throw new RowsRefused([{ row: said.row, field: 'kind', code: 'required' }]);
    return made;
  }

  /** A version that is there never changes (rule 9); the rows say it again, or are refused. */
  async change(_: string, rows: Rows, { tx }: Acting): Promise<void> {
    const said = versionIn(rows);
    const known = await this.schemes.versionCalled(tx, said.code, said.label);
    if (known && !saysTheSame(known, said)) refuse([{ row: said.row, column: 'version', code: 'version_frozen' }]);
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string): string {
    return code === 'scheme.label_taken' ? 'version' : 'schemeCode';
  }
}

/** The version that rows say; every fault of theirs is told at its cell. */
function versionIn(rows: Rows): SheetScheme {
  const { schemes, faults } = schemesOfSheet(rows.map(({ row, values }) => ({ row, cells: values })));
  const [scheme] = schemes;
  refuse(faults);
  if (!scheme) throw new RowsRefused([]);
  return scheme;
}

function refuse(faults: readonly SchemeSheetFault[]): void {
  if (faults.length === 0) return;
  throw new RowsRefused(
    faults.map(({ row, column, code, maximum }) => ({
      ...{ row, field: column, code },
      ...(maximum && { params: { maximum } }),
    })),
  );
}
