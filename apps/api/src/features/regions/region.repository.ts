import type { Page, Region, RegionLevel } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, keyPart, pageOf, prefixPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { regionTable } from './region.table.ts';
import { searchNameOf } from './region-files.ts';

/** What a list of regions is narrowed to. */
export interface RegionFilter {
  /** A region's code; the empty text asks for the provinces. */
  parent?: string | undefined;
  level?: RegionLevel | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const CodeKey = z.tuple([keyPart.text]);
const SEARCH_PATH = `regexp_replace(lower(path), '[^a-z0-9]+', ' ', 'g')`;
const COLUMNS = 'code, parent_code as "parentCode", level, name, path';

export class RegionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RegionRepository {
    return new RegionRepository(tx);
  }

  /** The region of a code. */
  find(code: string): Promise<Region | null> {
    return this.tx.table(regionTable).findOneBy({ code });
  }

  /** Those of some codes that are regions. */
  async knownCodes(codes: readonly string[]): Promise<Set<string>> {
    const rows = await this.tx.sql<{ code: string }>('select code from regions where code = any($1)', [codes]);
    return new Set(rows.map(({ code }) => code));
  }

  /** Every region by code, parent and name. */
  all(): Promise<Pick<Region, 'code' | 'parentCode' | 'name'>[]> {
    return this.tx.sql('select code, parent_code as "parentCode", name from regions');
  }

  /** One page of the regions a filter names, in the order of their codes. */
  async list({ parent, level, q, cursor, limit }: RegionFilter): Promise<Page<Region>> {
    const after = keyOf(cursor, CodeKey)?.[0] ?? '';
    const code = q !== undefined && /^[\d.]+$/.test(q) ? prefixPattern(q) : null;
    const words = q === undefined || code !== null ? null : beginningsOf(q);
    if (words?.length === 0) return { items: [], nextCursor: null };
    const rows = await this.tx.sql<Region>(
      `select ${COLUMNS} from regions
       where code > $1
         and ($2::text is null or parent_code is not distinct from nullif($2, ''))
         and ($3::text is null or level = $3)
         and ($4::text is null or code like $4)
         and ($5::text is null or to_tsvector('simple', search_name) @@ to_tsquery('simple', $5))
         and ($6::text is null or to_tsvector('simple', ${SEARCH_PATH}) @@ to_tsquery('simple', $6))
       order by code limit $7`,
      [after, parent ?? null, level ?? null, code, ...conditionsOf(words), limit + 1],
    );
    return pageOf(rows, limit, ({ code }) => [code]);
  }
}

function beginningsOf(q: string): string[] {
  const words = searchNameOf(q).split(' ').filter(Boolean);
  return words.map((word) => `${word}:*`);
}

/** One of the words must begin a word of the region's own name, and all of them words of its name or of those above it. */
function conditionsOf(words: readonly string[] | null): [oneOf: string | null, allOf: string | null] {
  if (words === null) return [null, null];
  return [words.join(' | '), words.length > 1 ? words.join(' & ') : null];
}
