import type { Locale } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { type AxeScope, accessibilityFindings } from '../accessibility.ts';
import { type Look, looksOf } from './looks.ts';
import { KNOWN, learn, lookAt, markFrame, markShades, shadesOf } from './sameness.ts';
import { turn } from './turn.ts';

/** What a walk through many pages brings home. */
export interface Findings {
  readonly faults: string[];
  /** The main heading of each page in each language. */
  readonly headings: Readonly<Record<Locale, Map<string, string>>>;
  /** The parts of the frames around pages that were looked at, in each look. */
  readonly frames: Set<string>;
  /** The ways in which texts were coloured that were looked at. */
  readonly shades: Set<string>;
}

/** Keeps everything the browser complains about. */
export function listen(page: Page, { faults }: Findings): void {
  page.on('pageerror', (error) => faults.push(`${page.url()} threw ${error.message}`));
  page.on('console', (message) => {
    // The browser itself reports refusals that pages expect: nobody signed in, an unknown code.
    if (message.type() === 'error' && !/status of 4(01|04|22)/.test(message.text())) {
      faults.push(`${page.url()} complained: ${message.text()}`);
    }
  });
}

/** Goes to another page of the staff application without loading it anew, as a link does; stays where it is already. */
export async function stepTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    if (window.location.pathname === to) return;
    for (const heading of document.querySelectorAll('h1')) heading.setAttribute('data-left', '');
    window.history.pushState({}, '', to);
  }, address);
}

/** Looks at the page on screen, the `index`-th of its window, in every language, width and theme. */
export async function examine(page: Page, address: string, index: number, findings: Findings): Promise<void> {
  const { faults, headings, frames } = findings;
  const contents = new Map<Locale, string>();
  let before = index === 0 ? null : (looksOf(index - 1).at(-1) ?? null);
  for (const look of looksOf(index)) {
    const here = `${address} (${Object.values(look).join(', ')})`;
    faults.push(...(await turn(page, look, before)).map((fault) => `${here} ${fault}`));
    before = look;
    const { heading, frame, content } = await lookAt(page);
    headings[look.locale].set(address, heading);
    const isKnown = learn(
      frames,
      frame.map((part) => `${Object.values(look).join(' ')} ${part}`),
    );
    const first = contents.get(look.locale) ?? null;
    if (look.theme === 'light') contents.set(look.locale, first ?? content);
    // Colours do not depend on the words.
    const shades = look.locale === 'id' ? await shadesOf(page) : [];
    const areKnown = learn(findings.shades, shades);
    const hasNewShades = areKnown.includes(false);
    const scope = scopeOf(look, { first, content, isFrameKnown: !isKnown.includes(false), hasNewShades });
    if (scope === null) continue;
    await markFrame(page, isKnown);
    if (hasNewShades) await markShades(page, areKnown);
    const found = await accessibilityFindings(page, scope, KNOWN);
    if (found.length > 0) faults.push(`${here}\n${found.join('\n')}`);
  }
}

/** What is known of a page when it is looked at. */
interface Before {
  /** Its content at the first look in this language; null for that look itself. */
  readonly first: string | null;
  readonly content: string;
  readonly isFrameKnown: boolean;
  readonly hasNewShades: boolean;
}

/**
 * What axe can still find. The first look in a language, a light one, is at everything that the language can break; a theme
 * is nothing but colours; and where another width shows the very same content, nothing but its layout is new. What a
 * sentence says is the same in every width, and that none is empty is proved of the language book itself. Colours are looked
 * at where a text is coloured as none was before.
 */
function scopeOf({ locale, theme }: Look, { first, content, isFrameKnown, hasNewShades }: Before): AxeScope | null {
  if (theme === 'dark') return hasNewShades ? 'colours' : null;
  if (locale === 'en') return first === null || !isFrameKnown ? 'words' : null;
  if (first === content && isFrameKnown) return hasNewShades ? 'roomAndColours' : 'room';
  return hasNewShades ? 'everything' : 'shape';
}
