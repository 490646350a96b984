import type { Page } from 'playwright-core';

/** Selects the parts of the page's frame that were looked at before. */
export const KNOWN = '[data-looked-at]';

/** What tells one page from another within the same frame: which way is the present one, and names that are drawn anew. */
const PASSING = / (class="active"|data-status="active"|aria-current="page"|data-looked-at="")|\b(mantine-|_r_)\w+/g;

/**
 * Marks those parts of the frame around a page (head, ways, foot) that stood just so in an earlier look of this kind, and
 * answers whether that are all of them. Each page's own part, and all that is new in its frame, stays unmarked.
 */
export async function markKnownFrame(page: Page, look: string, known: Set<string>): Promise<boolean> {
  const parts = page.locator('body :is(header, nav, footer):not(main *, header *, nav *, footer *)');
  const texts = await parts.evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML));
  const marks = texts.map((text) => {
    const key = `${look} ${text.replace(PASSING, '')}`;
    const isKnown = known.has(key);
    known.add(key);
    return isKnown;
  });
  await parts.evaluateAll((elements, isKnown) => {
    for (const [index, element] of elements.entries()) element.toggleAttribute('data-looked-at', isKnown[index]);
  }, marks);
  return !marks.includes(false);
}

/** A digest of all that a page says in its main part and which of it is to be seen: the same means the same content. */
export function contentOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const main = document.querySelector('main');
    const seen = [...(main?.querySelectorAll('*') ?? [])].map((element) => Number(element.checkVisibility()));
    const text = new TextEncoder().encode(`${main?.outerHTML} ${seen.join('')}`);
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))].join();
  });
}
