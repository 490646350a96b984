import { type Locale, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { type AxeScope, accessibilityFindings } from '../accessibility.ts';
import { KNOWN, lookAt, markKnownFrame, type Sight } from './sameness.ts';

const WIDTHS = [1280, 360] as const;
const THEMES = ['light', 'dark'] as const;
/** How long a page has to follow its width and theme. */
const PATIENCE_MS = 3000;

/** What a walk through many pages in one language brings home. */
export interface Findings {
  readonly locale: Locale;
  readonly faults: string[];
  /** The main heading of each page. */
  readonly headings: Map<string, string>;
  /** The parts of the frames around pages that were looked at, in each look. */
  readonly frames: Set<string>;
}

/** Keeps the language, and everything the browser complains about. */
export async function prepare(page: Page, { locale, faults }: Findings): Promise<void> {
  await page.addInitScript((kept) => window.localStorage.setItem('kompeten.locale', kept), locale);
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

type Look = readonly [width: number, theme: (typeof THEMES)[number]];

/** Every width in every theme, one step changing one thing; the next page goes the same way back, from where this one ended. */
const thereOrBack = (pages: number, locale: Locale): Look[] => {
  const looks = WIDTHS.flatMap((width, index) => {
    const inOrder = index % 2 === 0 ? THEMES : [...THEMES].reverse();
    // Colours do not depend on the words: they are looked at in the language that most people read.
    const themes = inOrder.filter((theme) => theme === 'light' || locale === 'id');
    return themes.map((theme): Look => [width, theme]);
  });
  return pages % 2 === 0 ? looks : looks.reverse();
};

/** Looks at the page on screen in both widths, and in both themes; the first look, a light one, is at everything. */
export async function examine(page: Page, address: string, findings: Findings): Promise<void> {
  const { locale, faults, headings } = findings;
  const where = `${address} (${locale}`;
  await settled(page, locale).catch(() => faults.push(`${where}) never came to rest`));
  const looks = thereOrBack(headings.size, locale);
  headings.set(address, (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? '');
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (lang !== locale) faults.push(`${where}) says it is in "${lang}"`);
  let whole = '';
  for (const [width, theme] of looks) {
    const here = `${where}, ${width} px, ${theme})`;
    const { sight, faults: own } = await turnTo(page, [width, theme]);
    faults.push(...own.map((fault) => `${here} ${fault}`));
    const frameIsKnown = await markKnownFrame(page, sight, `${width} ${theme}`, findings.frames);
    whole ||= sight.content;
    const scope = scopeOf(locale, theme, frameIsKnown && width !== looks[0]?.[0] && sight.content === whole);
    const found = scope ? await accessibilityFindings(page, scope, KNOWN) : [];
    if (found.length > 0) faults.push(`${here}\n${found.join('\n')}`);
  }
}

/**
 * What axe can still find: a theme is nothing but colours, which do not depend on the words; and where another width
 * shows the very same content, nothing but its layout is new.
 */
function scopeOf(locale: Locale, theme: (typeof THEMES)[number], isSameContent: boolean): AxeScope | null {
  if (theme === 'dark') return isSameContent ? null : 'colours';
  if (locale === 'id') return isSameContent ? 'room' : 'everything';
  return isSameContent ? null : 'words';
}

/** Gives the page its width and theme, and waits until it has followed; answers what is wrong with how it did. */
async function turnTo(page: Page, [width, theme]: Look): Promise<{ sight: Sight; faults: string[] }> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: theme });
  const patience = performance.now() + PATIENCE_MS;
  for (;;) {
    const sight = await lookAt(page);
    const hasTheme = sight.isDark === (theme === 'dark');
    const fits = theme === 'dark' || sight.width <= width;
    if (hasTheme && fits) return { sight, faults: [] };
    if (performance.now() < patience) continue;
    const broad = fits ? [] : [`is too broad: ${await tooBroad(page, width)}`];
    return { sight, faults: [...(hasTheme ? [] : ['does not follow the theme']), ...broad] };
  }
}

/** The new page is there and nothing on it is still loading. */
async function settled(page: Page, locale: Locale): Promise<void> {
  const { loading } = messages(locale).shell.states;
  await page.waitForFunction(
    (word) =>
      document.querySelector('h1:not([data-left])') !== null &&
      document.querySelector(`[aria-busy="true"], [role="status"][aria-label="${word}"]`) === null,
    loading,
    { timeout: 20_000, polling: 50 },
  );
}

/** What sticks out of a page. */
function tooBroad(page: Page, width: number): Promise<string> {
  return page.evaluate((limit) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const culprits = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > limit && !scrolls(element.parentElement),
    );
    return culprits.map(({ outerHTML }) => outerHTML.slice(0, 200)).join('\n') || 'nothing in its main part';
  }, width);
}
