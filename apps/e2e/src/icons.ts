import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.ts';

// Draws the icons of both installed applications, each from its one drawing: `npm run icons -w @kompeten/e2e`.
const FOLDERS = ['admin', 'portal'].map((name) => new URL(`../../${name}/public/icons/`, import.meta.url));
const GROUND = '#0b5351';

/** Systems cut a maskable icon to a circle, and Apple's to rounded corners: those need their ground to the edge, the mark inside. */
const icons = [
  { name: 'icon-192', size: 192, mark: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, mark: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, mark: 0.82, ground: GROUND },
  { name: 'apple-touch-icon', size: 180, mark: 0.92, ground: GROUND },
];

const browser = await openBrowser();
const page = await browser.newPage();
for (const [folder, { name, size, mark, ground }] of FOLDERS.flatMap((one) =>
  icons.map((icon) => [one, icon] as const),
)) {
  const drawing = readFileSync(new URL('icon.svg', folder), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  const side = Math.round(size * mark);
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${side}px;height:${side}px}</style>${drawing}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(fileURLToPath(new URL(`${name}.png`, folder)), png);
}
await browser.close();
process.stdout.write('Icons are in the public folders of both applications.\n');
