import { DomainError, type ListedRow } from '@kompeten/domain';
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

/** The rows of all sheets of a spreadsheet that list certificate codes, those of people without one among them. */
export async function listIn(content: Buffer): Promise<ListedRow[]> {
  const answer = await answerTo({ content, wants: 'list' });
  return 'listed' in answer ? answer.listed : [];
}

async function answerTo(task: TableTask & { content: Buffer }): Promise<Exclude<TableAnswer, { refused: unknown }>> {
  const isShort = task.content.length <= SHORT && !isZip(task.content);
  const answer = await (isShort ? carryOut(task) : inThread(task));
  if ('refused' in answer) throw Object.assign(new DomainError('import.unreadable'), answer.refused);
  return answer;
}
