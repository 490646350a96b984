import type { NumberAnswer } from '@kompeten/domain';
import { answerIn, answerPageIn, type Locale, numberPageIn, termsIn } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import { birthDateParts } from './birth-date-section.ts';
import { html, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';

/** What the page for paper without a code can show. */
export type NumberPageView =
  | { kind: 'ask' | 'invalid' | 'closed' | 'tooMany' }
  | { kind: 'answer'; answer: NumberAnswer };

/** The page on which a number and a birth date get a yes or a no, without a script. */
export function renderNumberPage(view: NumberPageView, locale: Locale): string {
  const words = numberPageIn(locale);
  const result = view.kind === 'answer' ? answered(view.answer, locale) : null;
  const fault =
    view.kind === 'ask' || view.kind === 'answer'
      ? null
      : html`<div class="result warn" role="alert"><p>${view.kind === 'closed' ? words.closed : answerPageIn(locale).birthDate[view.kind]}</p></div>`;
  const main = html`${result}<section class="card ask-card" aria-labelledby="title">${result ? html`<h2 id="title">${words.another}</h2>` : html`<h1 id="title">${words.title}</h1>`}${fault}<p class="hint">${words.lead}</p><form action="/nomor?lang=${locale}" method="post" autocomplete="off"><label for="number">${words.number}</label><p class="hint" id="number-hint">${words.numberHint}</p><input class="field" id="number" name="number" required maxlength="60" autocomplete="off" aria-describedby="number-hint">${birthDateParts(locale)}<div class="acts"><button type="submit">${words.check}</button></div></form><p><a href="/?lang=${locale}">${words.withCode}</a></p></section>`;
  return wholePage({
    locale,
    title: view.kind === 'answer' ? headlineOf(view.answer, locale) : words.title,
    specimen: false,
    main,
  });
}

const headlineOf = ({ matches }: NumberAnswer, locale: Locale): string =>
  matches ? numberPageIn(locale).yes : numberPageIn(locale).no;

function answered(answer: NumberAnswer, locale: Locale): Markup {
  const words = numberPageIn(locale);
  const { found, asOf } = answer;
  const facts = found
    ? [
        [words.issuer, found.issuer],
        [words.contact, found.issuerContact ?? words.noContact],
        [words.kind, termsIn(locale).certificateKind[found.kind]],
        [words.status, termsIn(locale).status[found.status]],
      ].map(([name, value]) => html`<div><dt>${name ?? ''}</dt><dd>${value ?? ''}</dd></div>`)
    : null;
  const inForce = found?.status === 'valid';
  return html`<section class="verdict ${found ? (inForce ? 'good' : 'warn') : 'bad'}"><div class="words"><h1>${headlineOf(answer, locale)}</h1><p class="say">${found ? answerIn(locale).sentences.recorded : words.noText}</p><p class="as-of">${answerIn(locale).asOf(formatInstant(locale, asOf))}</p></div></section>${facts ? html`<section class="card" aria-labelledby="facts"><h2 id="facts">${words.ask}</h2><dl>${facts}</dl></section>` : null}`;
}
