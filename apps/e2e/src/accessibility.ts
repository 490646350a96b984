import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];
const ofFrames = ['landmark-one-main', 'landmark-unique', 'region', 'bypass', 'skip-link', 'heading-order'];

/**
 * What axe looks for: all of WCAG 2.2 AA and good practice; what alone can change with the colours; with the room that
 * the same content has, in another frame; or all but the colours.
 */
const scopes = {
  everything: { runOnly: everything },
  colours: { runOnly: ofColours },
  room: { runOnly: [...ofColours, ...ofFrames, 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'] },
  words: { runOnly: everything, rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) },
};

/** How much of axe is asked for. */
export type AxeScope = keyof typeof scopes;

/** Every finding of axe on a page as it stands now, in words; what `but` selects is left out. */
export async function accessibilityFindings(page: Page, scope: AxeScope = 'everything', but = ''): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${AXE};0`);
  const options = JSON.stringify({ ...scopes[scope], resultTypes: ['violations'], preload: false });
  const context = JSON.stringify({ exclude: but ? [[but]] : [] });
  const run = `axe.run(${context}, ${options}).then(({ violations }) => violations)`;
  const violations = (await page.evaluate(run)) as AxeResults['violations'];
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ html, failureSummary }) => `    ${html}\n      ${failureSummary?.replaceAll('\n', '\n      ')}`,
    );
    return `  ${id}: ${help}\n${places.join('\n')}`;
  });
}

/** Fails with every finding of axe against WCAG 2.2 AA; there must be none. A page that is still coming is waited for. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const findings = await accessibilityFindings(page);
  if (findings.length > 0) throw new Error(`${page.url()} is not accessible:\n${findings.join('\n')}`);
}
