import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/**
 * The first rule finds nothing but what is important in a style of its own, and reads the text of all else that has one; the
 * second leaves out what the walk marked, since a text that is coloured alike was looked at.
 */
const narrowed = [
  { id: 'avoid-inline-spacing', selector: '[style*="important"], [style*="IMPORTANT"]' },
  { id: 'color-contrast', selector: ':not([data-shade="known"])' },
];
const AXE = `${SOURCE};axe.configure(${JSON.stringify({ rules: narrowed })})`;

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];
const ofFrames = ['landmark-one-main', 'landmark-unique', 'region', 'bypass', 'skip-link', 'heading-order'];
const ofRoom = [...ofFrames, 'target-size', 'scrollable-region-focusable', 'css-orientation-lock'];

/** What depends on how a page is built and not on what it says: it was looked for in the first language already. */
const ofBuild = [
  ...['aria-allowed-attr', 'aria-allowed-role', 'aria-conditional-attr', 'aria-deprecated-role', 'aria-hidden-body'],
  ...['aria-hidden-focus', 'aria-prohibited-attr', 'aria-required-attr', 'aria-required-children', 'aria-roles'],
  ...['aria-required-parent', 'aria-valid-attr', 'aria-valid-attr-value', 'autocomplete-valid', 'bypass', 'list'],
  ...['definition-list', 'dlitem', 'form-field-multiple-labels', 'heading-order', 'listitem', 'nested-interactive'],
  ...['presentation-role-conflict', 'region', 'scope-attr-valid', 'skip-link', 'tabindex', 'td-headers-attr'],
  ...['th-has-data-cells', 'css-orientation-lock', 'avoid-inline-spacing', 'meta-viewport'],
];

const without = (rules: readonly string[]) => ({
  runOnly: everything,
  rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
});

/**
 * What axe looks for: all of WCAG 2.2 AA and good practice; all of it but colours; what alone can change with the colours;
 * with the room that the same content has; with both; or all that other words can break.
 */
const scopes = {
  everything: { runOnly: everything },
  shape: without(ofColours),
  colours: { runOnly: ofColours },
  room: { runOnly: ofRoom },
  roomAndColours: { runOnly: [...ofRoom, ...ofColours] },
  words: without([...ofColours, ...ofBuild]),
};

/** How much of axe is asked for. */
export type AxeScope = keyof typeof scopes;

/** Every finding of axe on a page as it stands now, in words; what `but` selects is left out. */
export async function accessibilityFindings(page: Page, scope: AxeScope = 'everything', but = ''): Promise<string[]> {
  const options = JSON.stringify({ ...scopes[scope], resultTypes: ['violations'], preload: false, selectors: false });
  const context = JSON.stringify({ exclude: but ? [[but]] : [] });
  const run = `'axe' in window ? axe.run(${context}, ${options}).then(({ violations }) => violations) : null`;
  const found = (await page.evaluate(run)) ?? (await page.evaluate(`${AXE};${run}`));
  const violations = found as AxeResults['violations'];
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
