import type pg from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { type BackupTable, copyIn } from './backup-tables.ts';
import type { TarEntry } from './tar.ts';

/** A table that is being filled. */
export interface Filling {
  name: string;
  write(content: Buffer): Promise<void>;
  end(): Promise<void>;
}

/** Fills the table that a file of the archive belongs to; the one before it is finished first. */
export async function fill(
  client: pg.Client,
  tables: readonly BackupTable[],
  { name: path, content }: TarEntry,
  current: Filling | undefined,
): Promise<Filling> {
  const name = /^tables\/([\w.]+)\/\d+\.copy$/.exec(path)?.[1];
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`${path} belongs to no table`);
  if (current?.name !== name) await current?.end();
  const filling =
    current && current.name === name ? current : fillingOf(table.name, client.query(copyFrom(copyIn(table))));
  await filling.write(content);
  return filling;
}

function fillingOf(name: string, stream: CopyStreamQuery): Filling {
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  const finished = new Promise<void>((resolve) => stream.once('finish', () => resolve()));
  failed.catch(() => undefined);
  return {
    name,
    write: (content) =>
      Promise.race([failed, new Promise<void>((resolve) => void stream.write(content, () => resolve()))]),
    end: () => {
      stream.end();
      return Promise.race([failed, finished]);
    },
  };
}
