import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';
import { installPackages } from './tools.mjs';

const fromStories = createRequire(join(root, 'apps/e2e/package.json'));
/** Chromium without a window to draw, as Debian calls it: the same engine for two thirds of the machine's time. */
export const LIGHT_BROWSER = 'chromium-headless-shell';
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The first browser that truly starts: the one named by CHROME_PATH, an installed one, or the packaged one. Where `whole`
 * is wished, the light one, which has no camera, comes last.
 */
export async function findBrowser({ whole = false } = {}) {
  const installed = installedBrowsers(whole ? [...NAMES, LIGHT_BROWSER] : [LIGHT_BROWSER, ...NAMES]);
  for (const candidate of [namedBrowser, ...installed, packagedBrowser]) {
    const browser = candidate();
    if (browser && (await starts(browser))) return browser;
  }
  return undefined;
}

function namedBrowser() {
  return process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH, env: {} } : undefined;
}

/** Makes sure of a browser; a machine that builds gets the light one and a whole one beside it. */
export async function ensureBrowser() {
  const has = (...names) => names.flatMap(pathsOf).some((path) => existsSync(path));
  if (process.env.CHROME_PATH) return;
  if (process.env.CI ? has(LIGHT_BROWSER) && has(...NAMES) : await findBrowser()) return;
  process.stdout.write('Installing a browser for the stories …\n');
  installPackages(['chromium', LIGHT_BROWSER]);
}

function installedBrowsers(names) {
  const found = [...names.flatMap(pathsOf), ...APPLICATIONS].filter((path) => existsSync(path));
  return found.map((executablePath) => () => ({ executablePath, env: {} }));
}

function pathsOf(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** Unpacks the Chromium that comes as a package, with the libraries that a bare system lacks. */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = findManifest('@sparticuz/chromium');
  if (!manifest) return undefined;
  const folder = join(root, '.data/browser', manifest.version);
  if (!existsSync(join(folder, 'chromium')) && !unpack(folder)) return undefined;
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env };
}

function unpack(folder) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const program = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { code } = run(process.execPath, ['-e', program], { keep: true, env, cwd: join(root, 'apps/e2e') });
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) return false;
  writeFileSync(join(draft, 'fonts/fonts.conf'), fontConfiguration(folder));
  renameSync(draft, folder);
  return true;
}

/** The packaged fonts, and the system's where it has some. */
function fontConfiguration(folder) {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
}

function findManifest(name) {
  for (const folder of fromStories.resolve.paths(name) ?? []) {
    const path = join(folder, name, 'package.json');
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  }
  return undefined;
}

async function starts({ executablePath, env }) {
  const { chromium } = fromStories('playwright-core');
  try {
    const options = { executablePath, args: BROWSER_FLAGS, timeout: 60_000, env: { ...process.env, ...env } };
    const browser = await chromium.launch(options);
    await (await browser.newPage()).goto('data:text/html,<p>ready');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
