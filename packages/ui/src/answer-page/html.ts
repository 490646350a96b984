import type { Locale } from '@kompeten/messages';

/** Markup that was built by `html` and needs no further escaping. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A text as it may stand in markup and in quoted attributes. What is not ASCII stands as a number: one dash alone would
 * double the room of a whole page in memory, and sending it would cost more than drawing it.
 */
export const escapeHtml = (text: string): string =>
  /[&<>"'\u0080-\uffff]/.test(text) ? inAscii(text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')) : text;

/** A string keeps two bytes a sign when one of its signs once needed them, so what is ASCII now is read from bytes anew. */
const inAscii = (markup: string): string =>
  Buffer.from(
    markup.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`),
    'latin1',
  ).toString('latin1');

/** The fixed parts of each template, made ready once. */
const readyParts = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(strings: TemplateStringsArray): readonly string[] {
  const known = readyParts.get(strings);
  if (known) return known;
  const ready = strings.map(inAscii);
  readyParts.set(strings, ready);
  return ready;
}

const render = (part: Part): string => {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let markup = '';
  for (const one of part) markup += render(one);
  return markup;
};

/** A template whose every value is escaped unless it is markup itself: forgetting to escape is impossible. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Markup {
  const parts = partsOf(strings);
  let markup = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    markup += render(values[index] ?? null) + (parts[index + 1] ?? '');
  }
  return { markup };
}

/** Markup from a source of our own, such as a drawing or the style sheet; never from data. */
export const trusted = (markup: string): Markup => ({ markup });

/** What says the same to everybody, drawn once for each language. */
export function inEachLanguage<Drawn>(draw: (locale: Locale) => Drawn): (locale: Locale) => Drawn {
  const drawn: Readonly<Record<Locale, Drawn>> = { id: draw('id'), en: draw('en') };
  return (locale) => drawn[locale];
}

/** What is there of some parts, in a line with dots between. */
export function inLine(parts: readonly (string | Markup | null)[]): Markup {
  const [first = null, ...others] = parts.filter((part) => part !== null && part !== '');
  return html`${first}${others.map((part) => html` · ${part}`)}`;
}
