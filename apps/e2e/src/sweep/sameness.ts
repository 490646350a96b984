import type { Page } from 'playwright-core';

/** Selects the parts of the page's frame that were looked at before. */
export const KNOWN = '[data-looked-at]';

/** What tells one page from another within the same frame: which way is the present one, and names that are drawn anew. */
const PASSING =
  / (class="active"|data-status="active"|aria-current="page"|data-looked-at=""|data-shade="\w+")|\b(mantine-|_r_)\w+/g
    .source;

/** The parts of the frame around a page: head, ways, foot. */
const FRAME = 'body :is(header, nav, footer):not(main *, header *, nav *, footer *)';

/** A page as it stands in one look. */
export interface Sight {
  readonly heading: string;
  /** Digests of what the parts of its frame say. */
  readonly frame: readonly string[];
  /** A digest of all that its main part says and which of it is to be seen: the same means the same content. */
  readonly content: string;
}

/** Looks at a page in one go. */
export function lookAt(page: Page): Promise<Sight> {
  return page.evaluate(
    async ([frame, passing]) => {
      const digest = async (text: string) => {
        const lasting = new TextEncoder().encode(text.replace(new RegExp(passing, 'g'), ''));
        return [...new Uint8Array(await crypto.subtle.digest('SHA-256', lasting))].join();
      };
      const main = document.querySelector('main');
      const seen = [...(main?.querySelectorAll('*') ?? [])].map((element) => Number(element.checkVisibility()));
      return {
        heading: document.querySelector('h1')?.textContent ?? '',
        frame: await Promise.all([...document.querySelectorAll(frame)].map(({ outerHTML }) => digest(outerHTML))),
        content: await digest(`${main?.outerHTML} ${seen.join('')}`),
      };
    },
    [FRAME, PASSING] as const,
  );
}

/**
 * Every way in which a text of the page is coloured as it stands: its own colour, size and weight and its neighbour's
 * colour, upon all grounds beneath it. A contrast depends on nothing else, so that one text of each kind tells of all.
 * Each text is left with the number of its kind.
 */
export function shadesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const grounds = new Map<Element | null, string>([[null, '']]);
    const groundOf = (element: Element | null): string => {
      const known = grounds.get(element);
      if (known !== undefined || !element) return known ?? '';
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, position].join(' ');
      const isNothing = own === 'rgba(0, 0, 0, 0) none 1 static';
      const all = `${isNothing ? '' : `/${own}`}${groundOf(element.parentElement)}`;
      grounds.set(element, all);
      return all;
    };
    const shadeOf = (element: Element) => {
      const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
      const around = getComputedStyle(element.parentElement ?? element).color;
      return [color, fontSize, fontWeight, textShadow, textDecorationLine, around, groundOf(element)].join(' ');
    };
    const speaks = (element: Element) =>
      /^(input|select|textarea)$/.test(element.localName) ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const texts = [...document.body.querySelectorAll('*')].filter((one) => speaks(one) && one.checkVisibility());
    const shades = texts.map(shadeOf);
    const kinds = [...new Set(shades)];
    for (const [index, text] of texts.entries())
      text.setAttribute('data-shade', String(kinds.indexOf(shades[index] ?? '')));
    return kinds;
  });
}

/** Marks the texts whose kinds of colouring are known; their colours are not looked at once more. */
export async function markShades(page: Page, areKnown: readonly boolean[]): Promise<void> {
  await page.evaluate((marks) => {
    for (const text of document.querySelectorAll('[data-shade]'))
      if (marks[Number(text.getAttribute('data-shade'))]) text.setAttribute('data-shade', 'known');
  }, areKnown);
}

/** Marks those parts of the frame around a page that are known. */
export async function markFrame(page: Page, isKnown: readonly boolean[]): Promise<void> {
  await page.evaluate(
    ([selector, marks]) => {
      for (const [index, element] of document.querySelectorAll(selector).entries())
        element.toggleAttribute('data-looked-at', marks[index]);
    },
    [FRAME, isKnown] as const,
  );
}

/** Adds what is new to what is known; answers for each whether it was known. */
export function learn(known: Set<string>, keys: readonly string[]): boolean[] {
  const wereKnown = keys.map((key) => known.has(key));
  for (const key of keys) known.add(key);
  return wereKnown;
}
