import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every finding of axe against WCAG 2.2 AA; there must be none. */
export async function expectAccessible(page: Page): Promise<void> {
  const results = (await page.evaluate(`${AXE};axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`)) as AxeResults;
  if (results.violations.length === 0) return;
  const findings = results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ html, failureSummary }) => `    ${html}\n      ${failureSummary?.replaceAll('\n', '\n      ')}`,
    );
    return `  ${id}: ${help}\n${places.join('\n')}`;
  });
  throw new Error(`${page.url()} is not accessible:\n${findings.join('\n')}`);
}
