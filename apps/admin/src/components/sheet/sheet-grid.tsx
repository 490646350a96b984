import { type CSSProperties, type KeyboardEvent, memo, type ReactNode } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { SheetColumn, SheetRow } from '../../lib/sheet/sheet-table.ts';
import type { RowSummary } from './row-summary.ts';
import { SheetCell } from './sheet-cell.tsx';

interface SheetGridProps<V extends object> {
  desk: SheetDesk<V>;
  label: string;
  /** The head of the last column, and what it says of each person. */
  summary: RowSummary;
  /** The head of the first column. */
  person: string;
  /** What can be done with a whole column. */
  columnAct?(column: SheetColumn, index: number): ReactNode;
}

/** A sheet for the whole cohort: people down, units or sessions across, one stop of the Tab key, everything by keys. */
export function SheetGrid<V extends object>({ desk, label, summary, person, columnAct }: SheetGridProps<V>) {
  const { rows, columns } = desk.table;
  const press = (event: KeyboardEvent) => {
    const inCell = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'gridcell';
    if (inCell && desk.press(event)) event.preventDefault();
  };
  return (
    <div className="k-sheet" style={{ '--columns': columns.length } as CSSProperties}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on its native element
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={press}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className="k-sheet-corner">
              {person}
            </th>
            {columns.map((column, index) => (
              <th key={column.id} scope="col" aria-colindex={index + 2} title={column.title}>
                <span className="k-sheet-short">{column.short}</span>
                <span className="k-sheet-title">{column.title}</span>
                {column.detail ? <span className="k-sheet-detail">{column.detail}</span> : null}
                {columnAct?.(column, index)}
              </th>
            ))}
            <th scope="col" aria-colindex={columns.length + 2} className="k-sheet-sum">
              {summary.title}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <SheetLine key={row.id} desk={desk} row={row} index={index} summary={summary} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SheetLineProps<V extends object> {
  desk: SheetDesk<V>;
  row: SheetRow;
  index: number;
  summary: SheetGridProps<V>['summary'];
}

function SheetLineOnce<V extends object>({ desk, row, index, summary }: SheetLineProps<V>) {
  const { columns } = desk.table;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" aria-colindex={1}>
        <span className="k-sheet-name">{row.name}</span>
      </th>
      {columns.map((column, at) => (
        <SheetCell key={column.id} desk={desk} row={index} column={at} />
      ))}
      <td aria-colindex={columns.length + 2} className="k-sheet-sum">
        {summary.of(row)}
        {summary.act?.(row)}
      </td>
    </tr>
  );
}

const SheetLine = memo(SheetLineOnce) as typeof SheetLineOnce;
