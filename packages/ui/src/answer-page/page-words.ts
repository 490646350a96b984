import { answerIn, answerPageIn, complaintPageIn, termsIn } from '@kompeten/messages';
import { escapeHtml, inEachLanguage, type Markup } from './html.ts';

/** A part of the language book with its fixed sentences as markup; those with gaps stay what fills them. */
type Drawn<Words> = Words extends string
  ? Markup
  : Words extends (...gaps: never) => unknown
    ? Words
    : { readonly [Name in keyof Words]: Drawn<Words[Name]> };

/** Every page says these sentences, so they are made ready once and not escaped at each answer. */
function drawn<Words>(words: Words): Drawn<Words>;
function drawn(words: unknown): unknown {
  // What `html` answers is short-lived; did it also make these, the engine would take all it makes for what stays.
  if (typeof words === 'string') return { markup: escapeHtml(words) };
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(drawn);
  return Object.fromEntries(Object.entries(words).map(([name, one]) => [name, drawn(one)]));
}

/** The sentences of an answer. */
export const answerWords = inEachLanguage((locale) => drawn(answerIn(locale)));

/** The sentences of the page around an answer. */
export const answerPageWords = inEachLanguage((locale) => drawn(answerPageIn(locale)));

/** The sentences of the pages about complaints. */
export const complaintWords = inEachLanguage((locale) => drawn(complaintPageIn(locale)));

/** The names of the kinds of certificates, and of what can happen to one. */
export const termWords = inEachLanguage((locale) => {
  const { certificateKind, statusEvent } = termsIn(locale);
  return drawn({ certificateKind, statusEvent });
});
