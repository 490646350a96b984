import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSource, type SourceFile } from './source-file.ts';

/** The whole repository, as the rules see it. */
export interface Repository {
  readonly sources: readonly SourceFile[];
  /** All text files by path, the lock file and the documents too. */
  readonly texts: ReadonlyMap<string, string>;
}

const CODE = /\.(tsx?|mjs)$/;
const BINARY = /\.(png|jpe?g|webp|ico|pdf|ttf|otf|woff2?|xlsx|gz)$/;

/** Reads every file that git knows or would take in. */
export function readRepository(root: string): Repository {
  const listed = spawnSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) throw new Error(`git does not list the files: ${listed.stderr}`);
  const paths = listed.stdout.split('\0').filter((path) => path && !BINARY.test(path));
  const here = paths.filter((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
  return repositoryOf(new Map(here.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

/** A repository made of these texts. */
export function repositoryOf(texts: ReadonlyMap<string, string>): Repository {
  const sources = [...texts].filter(([path]) => CODE.test(path)).map(([path, text]) => parseSource(path, text));
  return { sources, texts };
}

/** The same repository with one more file, or with another text in one. */
export function withFile(repository: Repository, path: string, text: string): Repository {
  const texts = new Map([...repository.texts, [path, text]]);
  const others = repository.sources.filter((source) => source.path !== path);
  return { texts, sources: CODE.test(path) ? [...others, parseSource(path, text)] : others };
}

/** The workspace that a file belongs to: `packages/domain`, `apps/api`, `bench`; nothing for the root's own files. */
export function workspaceOf({ texts }: Repository, path: string): string | undefined {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (texts.has(`${folder}/package.json`)) return folder;
  }
  return undefined;
}

/** The path that a relative import leads to. */
export function targetOf(from: string, specifier: string): string {
  return join(dirname(from), specifier);
}
