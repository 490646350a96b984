import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RegionLevel } from '@kompeten/domain';
import { parse } from 'csv-parse';
import { z } from 'zod';
import type { RegionRow } from './region.table.ts';

const levels = ['province', 'regency', 'district', 'village'] as const satisfies readonly RegionLevel[];
const folders = { province: 'provinces', regency: 'regencies', district: 'districts', village: 'villages' };

const PackageFile = z.object({ name: z.string(), version: z.string() });
const Line = z.object({ code: z.string(), name: z.string() });

const require = createRequire(import.meta.url);
const packagePath = join(dirname(require.resolve('idn-area-data')), '..', 'package.json');

/** The packaged data set and its edition (ODbL; credited in NOTICE). */
export const regionSource = (({ name, version }) => `${name}@${version}`)(PackageFile.parse(require(packagePath)));

/** Reads the regions of the packaged files from the provinces down, each with the names above it. */
export async function* regionRows(): AsyncGenerator<RegionRow> {
  const paths = new Map<string, string>();
  for (const level of levels) {
    const file = join(dirname(packagePath), 'data', `${folders[level]}.csv`);
    for await (const line of createReadStream(file).pipe(parse({ columns: true, trim: true, relax_quotes: true }))) {
      const { code, name } = Line.parse(line);
      const parentCode = parentOf(code);
      const above = parentCode === null ? undefined : paths.get(parentCode);
      const path = above === undefined ? name : `${above} › ${name}`;
      if (level !== 'village') paths.set(code, path);
      yield { code, parentCode, level, name, path, searchName: searchNameOf(name) };
    }
  }
}

/** The code of the region above: `35.10.01` lies in `35.10`. */
export function parentOf(code: string): string | null {
  const cut = code.lastIndexOf('.');
  return cut < 0 ? null : code.slice(0, cut);
}

/** The form of a name that is searched: lower case, no accents, one blank between words. */
export function searchNameOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
