import { type BatchVerification, formatCode } from '@kompeten/domain';
import { answerIn, employerPagesIn, type Locale, termsIn } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import { html, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';

/** What the page about a list of codes shows. */
export type ListPageView =
  | { kind: 'form'; typed: string; fault: string | null }
  | { kind: 'checked'; result: BatchVerification };

/** A list of codes and its answers as a whole page, without a script. */
export function renderListPage(view: ListPageView, locale: Locale): string {
  const { title } = employerPagesIn(locale).list;
  const specimen = view.kind === 'checked' && view.result.items.some(({ answer }) => answer?.specimen);
  const main = view.kind === 'form' ? form(view, locale) : html`${table(view.result, locale)}${again(locale)}`;
  return wholePage({ locale, title, specimen, main });
}

function table({ items, asOf }: BatchVerification, locale: Locale): Markup {
  const words = employerPagesIn(locale).list;
  const { columns } = words;
  const inForce = items.filter(({ answer }) => answer?.status === 'valid').length;
  const lines = items.map((item, index) => line(item, index + 1, locale));
  return html`<section class="card" aria-labelledby="title"><h1 id="title">${words.title}</h1><p><strong>${words.counts(inForce, items.length - inForce)}</strong>. ${answerIn(locale).asOf(formatInstant(locale, asOf))}. ${words.notKept}</p><table class="list"><caption>${words.caption}</caption><thead><tr><th scope="col">${columns.code}</th><th scope="col">${columns.standing}</th><th scope="col">${columns.holder}</th><th scope="col">${columns.proves}</th></tr></thead><tbody>${lines}</tbody></table></section>`;
}

function line({ code, result, answer }: BatchVerification['items'][number], number: number, locale: Locale): Markup {
  const words = employerPagesIn(locale).list;
  const terms = termsIn(locale);
  if (!answer) {
    const said = result === 'unknown_code' ? `? ${words.unknown}` : `✎ ${words.mistyped}`;
    return html`<tr><th scope="row">${number}. ${code.slice(0, 60)}</th><td><strong>${said}</strong></td><td>–</td><td>–</td></tr>`;
  }
  const printed = formatCode(answer.code);
  const sign = answer.status === 'valid' ? '✓' : '!';
  return html`<tr><th scope="row">${number}. <a href="/v/${printed}?lang=${locale}">${printed}</a></th><td><strong>${sign} ${terms.status[answer.status]}</strong></td><td>${answer.holderName}</td><td>${terms.certificateKind[answer.kind]}: ${answer.title}</td></tr>`;
}

function form({ typed, fault }: Extract<ListPageView, { kind: 'form' }>, locale: Locale): Markup {
  const words = employerPagesIn(locale).list;
  const said = fault ? html`<div class="result bad" role="alert"><p>${fault}</p></div>` : null;
  return html`<section class="card" aria-labelledby="title"><h1 id="title">${words.title}</h1>${said}${fields(typed, locale)}</section>`;
}

function again(locale: Locale): Markup {
  return html`<section class="card" aria-labelledby="again"><h2 id="again">${employerPagesIn(locale).list.title}</h2>${fields('', locale)}</section>`;
}

function fields(typed: string, locale: Locale): Markup {
  const words = employerPagesIn(locale).list;
  return html`<form action="/periksa-daftar?lang=${locale}" method="post" autocomplete="off"><label for="codes">${words.label}</label><p class="hint" id="codes-hint">${words.lead}</p><textarea id="codes" name="codes" rows="8" required aria-describedby="codes-hint">${typed}</textarea><div class="acts"><button type="submit">${words.check}</button></div></form>`;
}
