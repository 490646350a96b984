import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import { answerPageIn, type Locale } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import { html, inEachLanguage, type Markup } from './html.ts';
import { answerPageWords } from './page-words.ts';

/** The address at which everybody asks for this certificate. */
export const addressOfAnswer = (origin: string, code: string): string => `${origin}/v/${formatCode(code)}`;

/** A short message with the answer, its time and the address; nobody is named in it. */
export function shareSection(answer: VerificationAnswer, headline: string, origin: string, locale: Locale): Markup {
  const words = answerPageWords(locale).share;
  const address = addressOfAnswer(origin, answer.code);
  const message = words.text(headline, formatInstant(locale, answer.asOf), address);
  const link = `https://wa.me/?text=${encodeURIComponent(message)}`;
  return html`<section class="card ask-card" aria-labelledby="share"><h2 id="share">${words.title}</h2><p><a class="go" href="${link}" rel="noreferrer">${words.whatsapp}</a></p><p class="hint">${words.hint}</p></section><p class="printed">${words.printed(address)}</p>`;
}

/** What a messenger shows of the address before anybody opens it: the same for every code, so that it never grows old. */
export const previewTags = inEachLanguage((locale) => {
  return describingTags(locale, answerPageIn(locale).preview);
});

/** What a messenger and a search engine show of a page. */
export function describingTags(locale: Locale, { title, description }: { title: string; description: string }): Markup {
  const tags = [
    ['og:type', 'website'],
    ['og:site_name', 'Kompeten'],
    ['og:locale', locale === 'en' ? 'en_GB' : 'id_ID'],
    ['og:title', title],
    ['og:description', description],
  ].map(([property, content]) => html`<meta property="${property ?? ''}" content="${content ?? ''}">`);
  return html`${tags}<meta name="description" content="${description}">`;
}
