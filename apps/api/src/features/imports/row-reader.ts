import { inputIssues } from '@kompeten/contract';
import type { z } from 'zod';
import type { Cell } from '../../spreadsheets/cell.ts';
import type { Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import type { FieldIssue, ReadValues } from './import-kind.ts';

/** Reads the cells of one row, each by its own reader, and collects everything that is wrong with them. */
export class RowReader<Field extends string> {
  private readonly issues: FieldIssue[] = [];

  constructor(readonly cells: Readonly<Partial<Record<Field, Cell>>>) {}

  /** What a cell says; undefined where it is empty or wrong. */
  of<T>(field: Field, reader: (cell: Cell) => Read<T>): T | undefined {
    const cell = this.cells[field];
    return cell && this.take(field, reader(cell));
  }

  /** What a cell says, as text. */
  text(field: Field): string | undefined {
    return this.of(field, (cell) => ({ value: textOf(cell) }));
  }

  /** A value that was read from somewhere, marked at a field where it is wrong. */
  take<T>(field: Field, result: Read<T> | undefined): T | undefined {
    if (result && 'issue' in result) this.issues.push({ ...result.issue, field });
    return result && 'value' in result ? result.value : undefined;
  }

  /** The row as its schema understands it, or everything against it; each field is marked once. */
  finish(schema: z.ZodType<object>, given: object, marked: (name: string) => string = same): ReadValues {
    const parsed = schema.safeParse(given);
    const { issues } = this;
    if (parsed.success && issues.length === 0) return { values: { ...parsed.data }, issues };
    const said = new Set(issues.map(({ field }) => marked(field)));
    for (const { pointer, ...issue } of parsed.error ? inputIssues(parsed.error, given) : []) {
      const field = marked(pointer.split('/')[1] ?? '');
      if (!said.has(field)) issues.push({ ...issue, field });
      said.add(field);
    }
    return { values: null, issues };
  }
}

const same = (name: string) => name;
