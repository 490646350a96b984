import { formatCode } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import { factsSection, unitsSection } from './answer-facts.ts';
import { logSection } from './answer-log.ts';
import { checkedSection, compareSection, historySection, signatureSection } from './answer-proof.ts';
import { shareSection } from './answer-share.ts';
import type { AnswerView } from './answer-view.ts';
import { birthDateSection, birthDateTitle } from './birth-date-section.ts';
import { html, inEachLanguage, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';
import { answerWords } from './page-words.ts';
import { complaintLink } from './render-complaint-page.ts';
import { sharedSection } from './render-shared-page.ts';
import { isNumberIn, printedCode, type Verdict, verdictOf } from './verdict.ts';

/**
 * The public answer to a code as one whole page: no script, no second request, every value escaped,
 * the answer first in words and sign, light or dark as the reader's system says. What is shared leads to the origin.
 */
export function renderAnswerPage(view: AnswerView, locale: Locale, origin: string): string {
  const verdict = verdictOf(view, locale);
  const code = view.kind === 'found' ? formatCode(view.answer.code) : typedIn(view);
  const specimen = view.kind === 'found' && view.answer.specimen;
  const main = html`${verdictSection(view, verdict, code, locale)}${view.kind === 'found' ? sharedSection(view.shared, locale) : null}${details(view, verdict, origin, locale)}${askSection(view, locale)}`;
  return wholePage({ locale, title: `${titleOf(view, verdict, locale)} · ${code}`, specimen, main });
}

function verdictSection(view: AnswerView, verdict: Verdict, code: string, locale: Locale): Markup {
  const words = answerWords(locale);
  const asOf = view.kind === 'found' ? view.answer.asOf : view.asOf;
  const recorded = view.kind === 'found' && view.answer.origin === 'recorded';
  const successor = view.kind === 'found' ? view.answer.replacedByCode : null;
  return html`<section class="verdict ${verdict.tone}"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${verdict.icon}"/></svg><div class="words"><h1>${verdict.headline}</h1><p class="say">${verdict.sentence}</p>${recorded ? html`<p class="say">${words.sentences.recorded}</p>` : null}${successor ? html`<p><a class="go" href="/v/${formatCode(successor)}?lang=${locale}">${words.toReplacement}</a></p>` : null}${isNumberIn(view) ? html`<p><a class="go" href="/nomor?lang=${locale}">${words.toNumber}</a></p>` : null}${view.kind === 'found' ? null : html`<p class="say">${words.typedCode} <b class="typed">${code}</b></p>`}<p class="as-of">${words.asOf(formatInstant(locale, asOf))}</p></div></section>`;
}

/** A birth date that was just compared stands before the answer, since that is what was asked. */
function titleOf(view: AnswerView, { headline }: Verdict, locale: Locale): string {
  const outcome = view.kind === 'found' ? view.birthDate : undefined;
  return outcome ? `${birthDateTitle(outcome, locale)} · ${headline}` : headline;
}

function details(view: AnswerView, verdict: Verdict, origin: string, locale: Locale): Markup | null {
  if (view.kind !== 'found') return null;
  const { answer, birthDate } = view;
  return html`${factsSection(answer, locale)}${unitsSection(answer, locale)}${checkedSection(answer, locale)}${compareSection(locale)}${birthDateSection(answer, birthDate, locale)}${signatureSection(answer, locale)}${historySection(answer, locale)}${logSection(answer, locale)}${shareSection(answer, verdict.headline, origin, locale)}${complaintLink(formatCode(answer.code), locale)}`;
}

/** A number is shown as it was typed, since it has no groups. */
const typedIn = (view: Exclude<AnswerView, { kind: 'found' }>): string =>
  isNumberIn(view) ? view.typed.trim() : printedCode(view.typed);

const askAnother = inEachLanguage((locale) => ask('', locale));

/** A mistyped code is put back to be mended. */
const askSection = (view: AnswerView, locale: Locale): Markup =>
  view.kind === 'mistyped_code' && !isNumberIn(view)
    ? ask(printedCode(view.typed).slice(0, 60), locale)
    : askAnother(locale);

function ask(typed: string, locale: Locale): Markup {
  const words = answerWords(locale);
  return html`<section class="card ask-card" aria-labelledby="another"><h2 id="another">${words.another}</h2><form action="/v" method="get"><input type="hidden" name="lang" value="${locale}"><label for="code">${words.codeLabel}</label><p class="hint" id="code-hint">${words.codeHint}</p><div class="ask"><input id="code" name="code" value="${typed}" required maxlength="200" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"><button type="submit">${words.check}</button></div></form></section>`;
}
