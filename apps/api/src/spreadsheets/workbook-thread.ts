import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

/** What the thread that reads a workbook answers. */
export type WorkbookAnswer = { rows: unknown[][] } | { unreadable: string };

const parseNumber = (digits: string) => ({ digits });

const answer: WorkbookAnswer = await readSheet(Buffer.from(workerData), { parseNumber }).then(
  (rows) => ({ rows }),
  (cause: unknown) => ({ unreadable: String(cause) }),
);
parentPort?.postMessage(answer);
