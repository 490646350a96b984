import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

/** Programs that check our certificates, or keep a key as a hardware module does, without having been written by us, and where Debian keeps them. */
const TOOLS = {
  qpdf: 'qpdf',
  pdfsig: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  openssl: 'openssl',
  certutil: 'libnss3-tools',
  zbarimg: 'zbar-tools',
  'softhsm2-util': 'softhsm2',
  'pkcs11-tool': 'opensc',
};

const folder = join(root, '.data/tools');
const own = {
  lists: join(folder, 'lists'),
  cache: join(folder, 'cache'),
  files: join(folder, 'files'),
  bin: join(folder, 'bin'),
};
/** An ordinary user keeps the package lists and packages in a folder of their own. */
const ownOptions = [
  '-o',
  `Dir::State::lists=${own.lists}`,
  '-o',
  `Dir::Cache=${own.cache}`,
  '-o',
  'Debug::NoLocking=1',
];

/** Makes sure that every checking program runs: installed, installed now, or unpacked beside the repository. */
export function ensureTools() {
  const missing = () => Object.keys(TOOLS).filter((name) => !isOnPath(name));
  process.env.PATH = `${process.env.PATH}${delimiter}${own.bin}`;
  if (missing().length === 0) return;
  const packages = [...new Set(missing().map((name) => TOOLS[name]))];
  process.stdout.write(`Fetching programs for the checks: ${packages.join(', ')} …\n`);
  installPackages(packages) || unpackPackages(packages);
  const still = missing();
  if (still.length > 0)
    process.stdout.write(`Not to be had here: ${still.join(', ')}. Install: ${packages.join(' ')}\n`);
}

/** Installs Debian packages for the whole machine where this user may. */
export function installPackages(packages) {
  const ladder = process.getuid?.() === 0 ? [[]] : [['sudo', '-n']];
  return ladder.some((prefix) => {
    const apt = (...args) => {
      const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
      return run(command, rest, { keep: true }).code === 0;
    };
    const install = () => apt('install', '--no-install-recommends', ...packages);
    return install() || (apt('update') && install());
  });
}

/** Without rights: downloads the packages with what they need, and unpacks them into `.data/tools`. */
function unpackPackages(packages) {
  for (const path of [join(own.lists, 'partial'), join(own.cache, 'archives/partial'), own.files, own.bin]) {
    mkdirSync(path, { recursive: true });
  }
  const apt = (...args) =>
    run('apt-get', [...ownOptions, '-q', ...args], { keep: true, cwd: join(own.cache, 'archives') });
  if (apt('update').code !== 0) return;
  const plan = apt('install', '--simulate', '--no-install-recommends', ...packages).output;
  const needed = [...plan.matchAll(/^Inst (\S+)(?: \[[^\]]*\])? \((\S+)/gm)].map(
    ([, name, version]) => `${name}=${version}`,
  );
  if (needed.length === 0 || apt('download', ...needed).code !== 0) return;
  for (const archive of readdirSync(join(own.cache, 'archives')).filter((name) => name.endsWith('.deb'))) {
    run('dpkg', ['-x', join(own.cache, 'archives', archive), own.files], { keep: true });
  }
  for (const name of Object.keys(TOOLS)) writeStarter(name);
}

/** A starter sets the libraries for its own program only. */
function writeStarter(name) {
  const program = join(own.files, 'usr/bin', name);
  if (!existsSync(program)) return;
  const libraries = join(own.files, 'usr/lib');
  const machine = readdirSync(libraries).find((entry) => entry.endsWith('-linux-gnu')) ?? '';
  const paths = [join(libraries, machine), join(libraries, machine, 'nss'), join(own.files, 'lib', machine)].join(':');
  const starter = join(own.bin, name);
  writeFileSync(starter, `#!/bin/sh\nLD_LIBRARY_PATH="${paths}" exec "${program}" "$@"\n`);
  chmodSync(starter, 0o755);
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((path) => existsSync(join(path, name)));
}
