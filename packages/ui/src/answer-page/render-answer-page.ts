import { formatCode } from '@kompeten/domain';
import { answerIn, type Locale } from '@kompeten/messages';
import { logoSvg } from '../brand/logo-shape.ts';
import { formatInstant } from '../format/dates.ts';
import { factsSection, unitsSection } from './answer-facts.ts';
import { logSection } from './answer-log.ts';
import { checkedSection, compareSection, historySection, signatureSection } from './answer-proof.ts';
import { previewTags, shareSection } from './answer-share.ts';
import { answerPageStyle } from './answer-style.ts';
import type { AnswerView } from './answer-view.ts';
import { birthDateSection, birthDateTitle } from './birth-date-section.ts';
import { html, type Markup, trusted } from './html.ts';
import { printedCode, type Verdict, verdictOf } from './verdict.ts';

const languages = [
  { locale: 'id', short: 'ID', name: 'Bahasa Indonesia' },
  { locale: 'en', short: 'EN', name: 'English' },
] as const;

/**
 * The public answer to a code as one whole page: no script, no second request, every value escaped,
 * the answer first in words and sign, light or dark as the reader's system says. What is shared leads to the origin.
 */
export function renderAnswerPage(view: AnswerView, locale: Locale, origin: string): string {
  const verdict = verdictOf(view, locale);
  const code = view.kind === 'found' ? formatCode(view.answer.code) : printedCode(view.typed);
  const specimen = view.kind === 'found' && view.answer.specimen;
  const page = html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">${previewTags(locale)}<title>${titleOf(view, verdict, locale)} · ${code} · Kompeten</title><style>${trusted(answerPageStyle)}</style></head><body>${top(locale, specimen)}<main class="wrap" id="answer">${verdictSection(view, verdict, code, locale)}${details(view, verdict, origin, locale)}${askSection(view, locale)}</main><footer class="wrap"><p>${answerIn(locale).footer}</p></footer></body></html>`;
  return page.markup;
}

function top(locale: Locale, specimen: boolean): Markup {
  const words = answerIn(locale);
  const links = languages.map(
    ({ locale: one, short, name }) =>
      html`<li><a href="?lang=${one}" lang="${one}" hreflang="${one}" aria-label="${short} – ${name}"${trusted(one === locale ? ' aria-current="true"' : '')}>${short}</a></li>`,
  );
  return html`<a class="skip" href="#answer">${words.skip}</a><header>${specimen ? html`<p class="specimen"><span class="wrap">${words.specimen}</span></p>` : null}<div class="wrap"><a class="home" href="/?lang=${locale}" aria-label="Kompeten – ${words.home}">${trusted(logoSvg(34))}Kompeten</a><nav aria-label="${words.language}"><ul class="langs">${links}</ul></nav></div></header>`;
}

function verdictSection(view: AnswerView, verdict: Verdict, code: string, locale: Locale): Markup {
  const words = answerIn(locale);
  const asOf = view.kind === 'found' ? view.answer.asOf : view.asOf;
  const recorded = view.kind === 'found' && view.answer.origin === 'recorded';
  const successor = view.kind === 'found' ? view.answer.replacedByCode : null;
  return html`<section class="verdict ${verdict.tone}"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${verdict.icon}"/></svg><div class="words"><h1>${verdict.headline}</h1><p class="say">${verdict.sentence}</p>${recorded ? html`<p class="say">${words.sentences.recorded}</p>` : null}${successor ? html`<p><a class="go" href="/v/${formatCode(successor)}?lang=${locale}">${words.toReplacement}</a></p>` : null}${view.kind === 'found' ? null : html`<p class="say">${words.typedCode(code)}</p>`}<p class="as-of">${words.asOf(formatInstant(locale, asOf))}</p></div></section>`;
}

/** A birth date that was just compared stands before the answer, since that is what was asked. */
function titleOf(view: AnswerView, { headline }: Verdict, locale: Locale): string {
  const outcome = view.kind === 'found' ? view.birthDate : undefined;
  return outcome ? `${birthDateTitle(outcome, locale)} · ${headline}` : headline;
}

function details(view: AnswerView, verdict: Verdict, origin: string, locale: Locale): Markup | null {
  if (view.kind !== 'found') return null;
  const { answer, birthDate } = view;
  return html`${factsSection(answer, locale)}${unitsSection(answer, locale)}${checkedSection(locale)}${compareSection(locale)}${birthDateSection(answer, birthDate, locale)}${signatureSection(answer, locale)}${historySection(answer, locale)}${logSection(answer, locale)}${shareSection(answer, verdict.headline, origin, locale)}`;
}

function askSection(view: AnswerView, locale: Locale): Markup {
  const words = answerIn(locale);
  const typed = view.kind === 'mistyped_code' ? printedCode(view.typed).slice(0, 60) : '';
  return html`<section class="card ask-card" aria-labelledby="another"><h2 id="another">${words.another}</h2><form action="/v" method="get"><input type="hidden" name="lang" value="${locale}"><label for="code">${words.codeLabel}</label><p class="hint" id="code-hint">${words.codeHint}</p><div class="ask"><input id="code" name="code" value="${typed}" required maxlength="200" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"><button type="submit">${words.check}</button></div></form></section>`;
}
