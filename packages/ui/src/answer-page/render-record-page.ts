import type { KnownRecord } from '@kompeten/domain';
import { employerPagesIn, type Locale } from '@kompeten/messages';
import { formatDay, formatInstant } from '../format/dates.ts';
import { html, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';
import { printedCode } from './verdict.ts';

/** What the page of a record shows. */
export type RecordPageView = { kind: 'known'; record: KnownRecord } | { kind: 'not_known' | 'mistyped'; typed: string };

/** Whether the register made a record, as a whole page; nothing of its lines is known here. */
export function renderRecordPage(view: RecordPageView, locale: Locale): string {
  const words = employerPagesIn(locale).record;
  const main = html`${view.kind === 'known' ? known(view.record, locale) : refused(view, locale)}<section class="card"><p>${words.honest}</p><p><a href="/?lang=${locale}#pdf">${words.drop}</a></p></section>`;
  return wholePage({ locale, title: words.title, specimen: false, main });
}

function known({ code, madeAt, lines, sha256, knownUntil }: KnownRecord, locale: Locale): Markup {
  const words = employerPagesIn(locale).record;
  const facts = [
    [words.code, code],
    [words.madeAt, formatInstant(locale, madeAt)],
    [words.lines, String(lines)],
    [words.sha256, sha256],
    [words.knownUntil, formatDay(locale, knownUntil)],
  ].map(([name, value]) => html`<div><dt>${name ?? ''}</dt><dd class="long">${value ?? ''}</dd></div>`);
  return html`<section class="verdict good"><div class="words"><h1>${words.known}</h1><p class="say">${words.knownText}</p></div></section><section class="card"><dl>${facts}</dl></section>`;
}

function refused({ kind, typed }: Extract<RecordPageView, { typed: string }>, locale: Locale): Markup {
  const words = employerPagesIn(locale).record;
  const [head, text] =
    kind === 'mistyped' ? [words.mistyped, words.mistypedText] : [words.notKnown, words.notKnownText];
  return html`<section class="verdict ${kind === 'mistyped' ? 'warn' : 'bad'}"><div class="words"><h1>${head}</h1><p class="say">${text}</p><p class="say">${words.code}: ${printedCode(typed).slice(0, 60)}</p></div></section>`;
}
