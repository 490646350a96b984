import { answerIn, type Locale } from '@kompeten/messages';
import { logoSvg } from '../brand/logo-shape.ts';
import { previewTags } from './answer-share.ts';
import { answerPageStyle } from './answer-style.ts';
import { html, inEachLanguage, type Markup, trusted } from './html.ts';
import { answerWords } from './page-words.ts';

const languages = [
  { locale: 'id', short: 'ID', name: 'Bahasa Indonesia' },
  { locale: 'en', short: 'EN', name: 'English' },
] as const;

interface Shell {
  locale: Locale;
  title: string;
  specimen: boolean;
  /** What search engines and messengers may say of the page; absent where none keeps it. */
  described?: Markup;
  main: Markup;
}

/** A whole page without a script or a second request; search engines keep only one that is described for them. */
export function wholePage({ locale, title, specimen, described, main }: Shell): string {
  const words = answerWords(locale);
  const banner = specimen ? html`<p class="specimen"><span class="wrap">${words.specimen}</span></p>` : null;
  const page = html`${described ? beginning(locale, described) : head(locale)}<title>${title} · Kompeten</title>${style}</head><body><a class="skip" href="#answer">${words.skip}</a><header>${banner}${home(locale)}</header><main class="wrap" id="answer">${main}</main><footer class="wrap"><p>${words.footer}</p></footer></body></html>`;
  return page.markup;
}

const style = html`<style>${trusted(answerPageStyle)}</style>`;

const beginning = (locale: Locale, tags: Markup): Markup =>
  html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">${tags}`;

const head = inEachLanguage((locale) =>
  beginning(locale, html`<meta name="robots" content="noindex">${previewTags(locale)}`),
);

const home = inEachLanguage((locale) => {
  const words = answerIn(locale);
  const links = languages.map(
    ({ locale: one, short, name }) =>
      html`<li><a href="?lang=${one}" lang="${one}" hreflang="${one}" aria-label="${short} – ${name}"${trusted(one === locale ? ' aria-current="true"' : '')}>${short}</a></li>`,
  );
  return html`<div class="wrap"><a class="home" href="/?lang=${locale}" aria-label="Kompeten – ${words.home}">${trusted(logoSvg(34))}Kompeten</a><nav aria-label="${words.language}"><ul class="langs">${links}</ul></nav></div>`;
});
