/** A text with blanks, made of one that was written: whoever fills it in leaves everything between as it was. */
export type Blanks = (values: readonly (string | number)[]) => string;

/** What was written does not have what a template replaces, once and in this order: it can be no template. */
export class NoBlanks extends Error {}

/** Cuts values out of a text, each of which must stand in it exactly once, in this order. */
export function blanksIn(text: string, values: readonly string[]): Blanks {
  const kept: string[] = [];
  let rest = text;
  for (const value of values) {
    const at = rest.indexOf(value);
    if (at < 0 || text.indexOf(value) !== text.lastIndexOf(value)) throw new NoBlanks(value);
    kept.push(rest.slice(0, at));
    rest = rest.slice(at + value.length);
  }
  return (filled) => kept.map((part, at) => `${part}${filled[at] ?? ''}`).join('') + rest;
}
