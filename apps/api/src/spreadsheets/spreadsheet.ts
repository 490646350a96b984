import { DomainError } from '@kompeten/domain';
import type { Table } from './cell.ts';
import { carryOut, isZip, type TableAnswer, type TableTask } from './table-task.ts';
import { inThread } from './table-threads.ts';

/** A text this short is read in a few milliseconds, which is less than a thread takes to start. */
const SHORT = 32 * 1024;

/** Reads a spreadsheet by what it is, whatever it is called: an `.xlsx` archive or text in columns. */
export async function readTable(content: Buffer): Promise<Table> {
  const answer = await answerTo({ content, wants: 'table' });
  return 'table' in answer ? answer.table : [];
}

/** The certificate codes of a spreadsheet, wherever they stand in it, row by row. */
export async function codesIn(content: Buffer): Promise<string[]> {
  const answer = await answerTo({ content, wants: 'codes' });
  return 'codes' in answer ? answer.codes : [];
}

async function answerTo(task: TableTask & { content: Buffer }): Promise<Exclude<TableAnswer, { refused: unknown }>> {
  const isShort = task.content.length <= SHORT && !isZip(task.content);
  const answer = await (isShort ? carryOut(task) : inThread(task));
  if ('refused' in answer) throw Object.assign(new DomainError('import.unreadable'), answer.refused);
  return answer;
}
