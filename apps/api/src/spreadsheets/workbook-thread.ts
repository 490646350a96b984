import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';
import { ROWS_READ, TABLE, TableBound } from './table-bound.ts';

/** What the thread that reads a workbook answers. */
export type WorkbookAnswer = { rows: unknown[][] } | { unreadable: string } | { swollen: true };

const parseNumber = (digits: string) => ({ digits: digits.slice(0, TABLE.lettersOfCell) });

/** What leaves the thread is copied cell by cell, so it is bounded here; one row too many is left for whoever counts them. */
function within(rows: readonly (readonly unknown[])[]): WorkbookAnswer {
  const bound = new TableBound();
  const admitted = rows.slice(0, ROWS_READ + 1).map((row) => row.map(cut));
  const isWithin = admitted.every((row) =>
    row.every((cell, column) => cell === null || bound.admits(column, lettersOf(cell))),
  );
  return isWithin ? { rows: admitted } : { swollen: true };
}

const cut = (cell: unknown): unknown => (typeof cell === 'string' ? cell.slice(0, TABLE.lettersOfCell) : cell);

function lettersOf(cell: unknown): number {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' && cell !== null && 'digits' in cell ? String(cell.digits).length : 0;
}

const answer: WorkbookAnswer = await readSheet(Buffer.from(workerData), { parseNumber }).then(
  (rows) => within(rows),
  (cause: unknown) => ({ unreadable: String(cause) }),
);
parentPort?.postMessage(answer);
