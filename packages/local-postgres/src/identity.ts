import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { type Binaries, copyBinaries } from './binaries.ts';
import { ownFolder } from './own-folder.ts';

const NOBODY = 65534;
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/**
 * As whom PostgreSQL runs: `self` for an ordinary user; root is refused by PostgreSQL and becomes nobody,
 * inside a user namespace (the files stay root's) or, where these are barred, by giving up its rights.
 */
export type Identity = 'self' | 'namespace' | 'nobody';

/** The best identity that this machine allows. */
export function chooseIdentity(): Identity {
  if (process.getuid?.() !== 0) return 'self';
  return spawnSync('unshare', [...NAMESPACE, 'true']).status === 0 ? 'namespace' : 'nobody';
}

/** The programs where this identity can run them: nobody cannot look below a private home. */
export function binariesFor(identity: Identity, binaries: Binaries): Binaries {
  return identity === 'nobody' && !isReachable(binaries.native) ? copyBinaries(binaries) : binaries;
}

/** What to spawn so that `program` runs under the identity. */
export function commandFor(identity: Identity, program: string, args: readonly string[]) {
  const options: SpawnOptions = identity === 'nobody' ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity === 'namespace') return { command: 'unshare', args: [...NAMESPACE, program, ...args], options };
  return { command: program, args: [...args], options };
}

/** Gives a folder or file to the identity where that is another user. */
export function giveTo(identity: Identity, path: string): void {
  if (identity === 'nobody') chownSync(path, NOBODY, NOBODY);
}

/**
 * The folder in which the cluster `dataDir` is made.
 * Below a private home nobody cannot read it: the cluster then lies elsewhere and `dataDir` is a link to it.
 */
export function placeFor(identity: Identity, dataDir: string): string {
  mkdirSync(dirname(dataDir), { recursive: true });
  if (identity !== 'nobody' || existsSync(dataDir) || isReachable(dirname(dataDir))) return dataDir;
  const place = join(ownFolder('clusters'), `${Date.now().toString(36)}-${process.pid}`);
  symlinkSync(place, dataDir);
  return place;
}

function isReachable(path: string): boolean {
  const open = (statSync(path).mode & 0o001) !== 0;
  return open && (path === parse(path).root || isReachable(dirname(path)));
}
