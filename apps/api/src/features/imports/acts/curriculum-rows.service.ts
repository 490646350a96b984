import { isDeepStrictEqual } from 'node:util';
import { CurriculumUnit, DomainError, type Trade } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { CompetenciesService } from '../../competencies/competencies.service.ts';
import { CurriculaService } from '../../curricula/curricula.service.ts';
import { type Acting, type ImportActs, RowsRefused, type SaidRow } from '../import-acts.ts';
import type { CurriculumRow } from '../kinds/curricula.ts';

type Rows = readonly SaidRow<CurriculumRow>[];

/** What rows of curricula do: together they say one curriculum, each of them a unit. */
@Injectable()
export class CurriculumRows implements ImportActs<CurriculumRow> {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly competencies: CompetenciesService,
  ) {}

  /** The newest edition that the centre calls so. */
  async find(rows: Rows, { tx, centreId }: Acting): Promise<string | null> {
    return (await this.curricula.named(tx, centreId, titleOf(rows)))?.id ?? null;
  }

  /** A new curriculum, a draft. */
  async create(rows: Rows, { tx, centreId, actor }: Acting): Promise<string> {
    const units = await this.units(rows, tx, []);
    const own = centreId ? { centreId } : {};
    const given = { ...own, title: titleOf(rows), trade: tradeOf(rows), units };
    const unsaid = { subjects: [], syllabi: [], schemeClaim: 'full' as const };
    return (await this.curricula.create({ ...given, ...unsaid }, actor)).id;
  }

  /** A draft as the rows say it; one that was published is frozen, and refuses but for the very same. */
  async change(id: string, rows: Rows, { tx, actor }: Acting): Promise<void> {
    const before = await this.curricula.of(tx, id);
    const units = await this.units(rows, tx, before.units);
    const trade = tradeOf(rows) ?? before.trade;
    if (trade === before.trade && isDeepStrictEqual(units, before.units)) return;
    await this.curricula.change(id, { units, trade, version: before.version }, actor);
  }

  /** At which cell a refusal is told. */
  fieldOf(): string {
    return 'title';
  }

  /** The units of the rows; what a row is silent about stays, and a title comes from the register. */
  private async units(rows: Rows, tx: Acting['tx'], before: readonly CurriculumUnit[]): Promise<CurriculumUnit[]> {
    const register = await this.competencies.byCode(
      tx,
      rows.map(({ values }) => values.unit.code),
    );
    const seen = new Set<string>();
    return rows.map(({ row, values: { unit } }) => {
      if (seen.has(unit.code)) throw new RowsRefused([{ row, field: 'code', code: 'duplicate_in_file' }]);
      seen.add(unit.code);
      const known = before.find(({ code }) => code === unit.code);
      const title = unit.title ?? known?.title ?? register.get(unit.code)?.title;
      if (!title) throw new RowsRefused([{ row, field: 'code', code: 'unit_unregistered' }]);
      const said = Object.fromEntries(
        Object.entries(unit).filter(([, value]) => value !== null && value !== undefined),
      );
      return CurriculumUnit.parse({ ...known, ...said, title });
    });
  }
}

/** The trade of a curriculum: that of the first row which names one; another one below it is refused. */
function tradeOf(rows: Rows): Trade | null {
  const first = rows.find(({ values }) => values.trade)?.values.trade ?? null;
  const other = rows.find(({ values }) => values.trade && values.trade !== first);
  if (other) throw new RowsRefused([{ row: other.row, field: 'trade', code: 'trade_differs' }]);
  return first;
}

function titleOf([first]: Rows): string {
  if (!first?.values.title) {
    if (first) throw new RowsRefused([{ row: first.row, field: 'title', code: 'required' }]);
    throw new DomainError('import.empty');
  }
  return first.values.title;
}
