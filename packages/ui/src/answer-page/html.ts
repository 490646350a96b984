import type { Locale } from '@kompeten/messages';

/** Markup that was built by `html` and needs no further escaping. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it may stand in markup and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '') : text;

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
  let markup = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    markup += render(values[index] ?? null) + (strings[index + 1] ?? '');
  }
  return { markup };
}

/** Markup from a source of our own, such as a drawing or the style sheet; never from data. */
export const trusted = (markup: string): Markup => ({ markup });

/** A part of a page that says the same to everybody, drawn once for each language. */
export function inEachLanguage(draw: (locale: Locale) => Markup): (locale: Locale) => Markup {
  const drawn: Readonly<Record<Locale, Markup>> = { id: draw('id'), en: draw('en') };
  return (locale) => drawn[locale];
}
