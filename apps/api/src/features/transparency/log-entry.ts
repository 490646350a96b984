/** A row's mark in the log: which row, and the salted hash of all that it holds. */
export interface LogEntry {
  tableName: string;
  rowId: string;
  digest: Buffer;
}

/** The leaf of a mark, one line: nobody's data is in it, since the salt stays in the register. */
export const leafOf = ({ tableName, rowId, digest }: LogEntry): Buffer =>
  Buffer.from(`kompeten/1 ${tableName} ${rowId} ${digest.toString('base64')}\n`);

/** Which row a leaf is of; null where it is no leaf of ours. */
export function rowOfLeaf(leaf: Buffer): { table: string; row: string } | null {
  const [, table, row] = /^kompeten\/1 (\S+) (\S+) \S+\n$/.exec(leaf.toString()) ?? [];
  return table && row ? { table, row } : null;
}
