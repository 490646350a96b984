import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import type { Look } from './looks.ts';

/** How long a page has to come, or to follow its language, width and theme. */
const PATIENCE_MS = 20_000;
/** How long it is left alone between two questions. */
const BREATH_MS = 30;

/** Turns the page to another language, width or theme, and waits until it has followed; answers what it did not do. */
export async function turn(page: Page, now: Look, before: Look | null): Promise<string[]> {
  if (before?.width !== now.width) await page.setViewportSize({ width: now.width, height: 800 });
  if (before?.theme !== now.theme) await page.emulateMedia({ colorScheme: now.theme });
  if (before && before.locale !== now.locale) await speak(page, now);
  const { loading } = messages(now.locale).shell.states;
  const hasFollowed = await page.evaluate(follows, { ...now, loading, patience: PATIENCE_MS, breath: BREATH_MS });
  return hasFollowed ? [] : [`did not follow: ${await page.evaluate(shown)}; ${await tooBroad(page, now.width)}`];
}

/** Takes the other language where the page offers it, as its reader does. */
async function speak(page: Page, { locale }: Look): Promise<void> {
  const address = await page.evaluate((lang) => {
    const ways = [...document.querySelectorAll<HTMLButtonElement | HTMLAnchorElement>('button[lang], a[lang]')];
    const way = ways.find((one) => one.lang === lang);
    if (!way) throw new Error(`${window.location.pathname} has no way to "${lang}"`);
    if ('href' in way) return way.href;
    way.click();
    return null;
  }, locale);
  if (address) await page.goto(address);
}

/** Whether the page comes, with nothing on it still loading, and stands as it was wished; it is given two frames each time. */
async function follows(wish: Look & { loading: string; patience: number; breath: number }): Promise<boolean> {
  const end = performance.now() + wish.patience;
  const nextFrame = () => new Promise(requestAnimationFrame);
  const isDark = () => {
    const colours = [document.body, document.documentElement].map(
      (element) =>
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [],
    );
    return (colours.find(([, , , opacity]) => opacity !== 0)?.[0] ?? 255) < 128;
  };
  const stands = () =>
    document.querySelector('h1:not([data-left])') !== null &&
    document.querySelector(`[aria-busy="true"], [role="status"][aria-label="${wish.loading}"]`) === null &&
    document.documentElement.lang === wish.locale &&
    isDark() === (wish.theme === 'dark') &&
    document.documentElement.scrollWidth <= wish.width;
  while (performance.now() < end) {
    await nextFrame();
    await nextFrame();
    if (stands()) return true;
    await new Promise((resolve) => setTimeout(resolve, wish.breath));
  }
  return false;
}

/** How a page stands that did not follow, in words. */
function shown(): string {
  const { lang, scrollWidth } = document.documentElement;
  const heading = document.querySelector('h1:not([data-left])')?.textContent ?? 'no heading';
  const busy = document.querySelector('[aria-busy="true"], [role="status"]')?.outerHTML.slice(0, 200) ?? 'nothing';
  const ground = getComputedStyle(document.body).backgroundColor;
  return `"${heading}" in "${lang}", ${scrollWidth} px broad upon ${ground}, busy: ${busy}`;
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
    return culprits.map(({ outerHTML }) => outerHTML.slice(0, 200)).join('\n') || 'nothing sticks out of its main part';
  }, width);
}
