import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { commandFor, giveTo, type Identity, placeFor } from './identity.ts';
import { isAlive } from './leftover.ts';
import { keepPasswords, newPasswords } from './passwords.ts';

/** For a cluster that lives an hour: nothing is saved from a power cut, and drawn passwords need no slow hash. */
const FAST = ['--no-sync', '-c', 'scram_iterations=1'];

/**
 * Makes the cluster `dataDir` unless it is there.
 * It is prepared beside its place and moved there whole, so that a killed start leaves no half of one.
 */
export async function initCluster(dataDir: string, binaries: Binaries, identity: Identity, durable: boolean) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return assertSameMajor(dataDir, binaries.version);
  const place = placeFor(identity, dataDir);
  removeOldDrafts(place);
  const draft = `${place}.new-${process.pid}`;
  const passwords = newPasswords();
  await runInitdb(draft, passwords.superuser, binaries, identity, durable);
  keepPasswords(draft, passwords);
  if (existsSync(join(place, 'PG_VERSION'))) rmSync(draft, { recursive: true });
  else renameSync(draft, place);
}

function assertSameMajor(dataDir: string, version: string): void {
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const major = version.split('.')[0];
  if (found === major) return;
  throw new Error(
    `The data in ${dataDir} were written by PostgreSQL ${found}; this release brings PostgreSQL ${major}, ` +
      'which cannot read them. Nothing was changed. To migrate: with the release that wrote them run ' +
      '"npm run kompeten -- backup", move this folder away, and with this release run "npm run kompeten -- restore".',
  );
}

function removeOldDrafts(place: string): void {
  const prefix = `${basename(place)}.new-`;
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

async function runInitdb(folder: string, password: string, { initdb }: Binaries, identity: Identity, durable: boolean) {
  const secrets = mkdtempSync(join(tmpdir(), 'kompeten-initdb-'));
  const passwordFile = join(secrets, 'password');
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    mkdirSync(folder, { mode: 0o700 });
    for (const path of [secrets, passwordFile, folder]) giveTo(identity, path);
    const locale =
      process.platform === 'darwin'
        ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
        : ['--locale=C.UTF-8'];
    const args = [
      '-D',
      folder,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...locale,
    ];
    await run(initdb, durable ? args : [...args, ...FAST], identity);
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[], identity: Identity): Promise<void> {
  const { command, args: all, options } = commandFor(identity, program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, all, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed (${code}):\n${output}`))));
  });
}
