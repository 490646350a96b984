import type { Page } from 'playwright-core';

/** Selects the parts of the page's frame that were looked at before. */
export const KNOWN = '[data-looked-at]';

/** What tells one page from another within the same frame: which way is the present one, and names that are drawn anew. */
const PASSING = / (class="active"|data-status="active"|aria-current="page"|data-looked-at="")|\b(mantine-|_r_)\w+/g;

/** The parts of the frame around a page: head, ways, foot. */
const FRAME = 'body :is(header, nav, footer):not(main *, header *, nav *, footer *)';

/** A page as it stands in one width and theme. */
export interface Sight {
  /** Whether the ground is dark. */
  readonly isDark: boolean;
  /** How far it reaches to the right. */
  readonly width: number;
  /** What the parts of its frame say. */
  readonly frame: readonly string[];
  /** A digest of all that its main part says and which of it is to be seen: the same means the same content. */
  readonly content: string;
}

/** Looks at a page in one go, once it has had two frames to follow what changed around it. */
export function lookAt(page: Page): Promise<Sight> {
  return page.evaluate(async (frame) => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame();
    await nextFrame();
    const grounds = [document.body, document.documentElement].map(
      (element) =>
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [],
    );
    const ground = grounds.find(([, , , opacity]) => opacity !== 0);
    const main = document.querySelector('main');
    const seen = [...(main?.querySelectorAll('*') ?? [])].map((element) => Number(element.checkVisibility()));
    const text = new TextEncoder().encode(`${main?.outerHTML} ${seen.join('')}`);
    return {
      isDark: (ground?.[0] ?? 255) < 128,
      width: document.documentElement.scrollWidth,
      frame: [...document.querySelectorAll(frame)].map(({ outerHTML }) => outerHTML),
      content: [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))].join(),
    };
  }, FRAME);
}

/**
 * Marks those parts of the frame around a page that stood just so in an earlier look of this kind, and answers whether that
 * are all of them. Each page's own part, and all that is new in its frame, stays unmarked.
 */
export async function markKnownFrame(page: Page, { frame }: Sight, look: string, known: Set<string>): Promise<boolean> {
  const marks = frame.map((text) => {
    const key = `${look} ${text.replace(PASSING, '')}`;
    const isKnown = known.has(key);
    known.add(key);
    return isKnown;
  });
  await page.evaluate(
    ([selector, isKnown]) => {
      for (const [index, element] of document.querySelectorAll(selector).entries())
        element.toggleAttribute('data-looked-at', isKnown[index]);
    },
    [FRAME, marks] as const,
  );
  return !marks.includes(false);
}
