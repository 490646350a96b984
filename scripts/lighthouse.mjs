import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { root, run } from './run.mjs';

// `npm run lighthouse -- [address of a running product with demo data]`: what Lighthouse (mobile) says of the public pages,
// beside what it says of a static page of the same size in the same run. Lighthouse weighs 186 MB in 111 packages, so that it is
// no dependency: the first run fetches exactly this version below `.data`.
const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const LEAST = 0.99;
const ROUNDS = 3;

const origin = process.argv[2] ?? 'http://127.0.0.1:3000';
const folder = join(root, '.data/lighthouse');
const manifest = join(folder, 'node_modules/lighthouse/package.json');

if (!existsSync(manifest)) fetchLighthouse();
const { default: lighthouse } = await import(pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href);
const launcher = await import(pathToFileURL(join(folder, 'node_modules/chrome-launcher/dist/index.js')).href);

const pages = [
  ['/', `${origin}/`],
  ['/v/{code}', `${origin}/v/${await someCode()}`],
];
const browser = await findBrowser();
if (!browser) throw new Error('No browser starts here: install Chromium or set CHROME_PATH.');
const chrome = await launcher.launch({
  chromePath: browser.executablePath,
  envVars: { ...process.env, ...browser.env },
  chromeFlags: ['--headless=new', ...BROWSER_FLAGS],
});
let isGood = true;
try {
  for (const [name, address] of pages) await compare(name, address);
} finally {
  await chrome.kill();
}
process.exitCode = isGood ? 0 : 1;

function fetchLighthouse() {
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code } = run('npm', [...args, `lighthouse@${VERSION}`]);
  if (code !== 0) throw new Error('Lighthouse could not be fetched.');
}

/** A page and its static twin, turn by turn; the best of the rounds counts for both, since a busy machine only takes away. */
async function compare(name, address) {
  const twin = await staticTwin(await (await fetch(address, { headers: { accept: 'text/html' } })).text());
  const best = { [name]: {}, 'static page': {} };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [who, url] of [
      ['static page', twin.address],
      [name, address],
    ]) {
      const { scores, findings } = await judged(url);
      for (const category of CATEGORIES) best[who][category] = Math.max(best[who][category] ?? 0, scores[category]);
      if (who === name && round === 0) for (const finding of findings) process.stdout.write(`  ${finding}\n`);
    }
  }
  twin.close();
  for (const [who, scores] of Object.entries(best)) {
    process.stdout.write(
      `${who.padEnd(14)}${CATEGORIES.map((one) => `${one} ${scores[one].toFixed(2)}`).join('   ')}\n`,
    );
  }
  isGood &&= CATEGORIES.every((category) => best[name][category] >= LEAST);
}

async function judged(url) {
  const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, lhr.categories[category].score ?? 0]));
  const faults = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode !== 'informative' && score !== null && score < 0.9,
  );
  return { scores, findings: faults.map(({ id, score, displayValue = '' }) => `${id} ${score} ${displayValue}`) };
}

/** A page without scripts or styles that takes as many bytes. */
async function staticTwin(page) {
  const head =
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Halaman pembanding"><title>Pembanding</title><link rel="icon" href="data:,"></head><body><main><h1>Pembanding</h1>';
  const words = '<p>Kalimat biasa yang panjangnya sama saja.</p>';
  const text = head + words.repeat(Math.max(1, Math.floor((Buffer.byteLength(page) - head.length) / words.length)));
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`${text}</main></body></html>`),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** The code of a certificate of the demo data. */
async function someCode() {
  const credentials = { email: 'centre.manager@demo.kompeten.example', password: 'merah-putih-2025' };
  const headers = { 'content-type': 'application/json', origin };
  const session = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify(credentials),
  });
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const { items } = await (await fetch(`${origin}/api/v1/certificates?limit=1`, { headers: { cookie } })).json();
  return items[0].code;
}
