import { CertificateComplaintKind, type ComplaintProgress } from '@kompeten/domain';
import { complaintPageIn, type Locale } from '@kompeten/messages';
import { formatDay } from '../format/dates.ts';
import { html, type Markup } from './html.ts';
import { wholePage } from './page-shell.ts';
import { complaintWords } from './page-words.ts';

/** The fields of the form as they were typed. */
export interface TypedComplaint {
  kind: string;
  text: string;
  contact: string;
}

/** What is not right in a form. */
export type ComplaintFault = 'kind' | 'text' | 'contact' | 'tooMany';

/** What the pages about complaints can show. */
export type ComplaintPageView =
  | { kind: 'form'; code: string; typed: TypedComplaint; faults: readonly ComplaintFault[] }
  | { kind: 'progress'; progress: ComplaintProgress; fresh: boolean }
  | { kind: 'ask'; fault: 'unknown' | 'mistyped' | null };

/** The pages on which anybody files a complaint and follows it up, without a script. */
export function renderComplaintPage(view: ComplaintPageView, locale: Locale): string {
  const words = complaintPageIn(locale);
  const title = { form: words.title, progress: words.followTitle, ask: words.followTitle }[view.kind];
  return wholePage({ locale, title, specimen: false, main: mainOf(view, locale) });
}

function mainOf(view: ComplaintPageView, locale: Locale): Markup {
  if (view.kind === 'form') return form(view, locale);
  return html`${view.kind === 'progress' ? progress(view, locale) : null}${ask(view, locale)}`;
}

type FormView = Extract<ComplaintPageView, { kind: 'form' }>;

function form({ code, typed, faults }: FormView, locale: Locale): Markup {
  const words = complaintPageIn(locale);
  const kinds = CertificateComplaintKind.options.map((kind) => {
    const checked = typed.kind === kind ? html` checked` : null;
    return html`<label class="choice"><input type="radio" name="kind" value="${kind}" required${checked}> ${words.kinds[kind]}</label>`;
  });
  const summary = faults.map((fault) => html`<li>${words.faults[fault]}</li>`);
  return html`<section class="card" aria-labelledby="title"><h1 id="title">${words.title}</h1>${faults.length > 0 ? html`<div class="result bad" role="alert"><ul>${summary}</ul></div>` : null}<p class="hint">${words.lead(code)}</p><form action="/v/${code}/lapor?lang=${locale}" method="post" autocomplete="off"><fieldset><legend>${words.kindLabel}</legend>${kinds}</fieldset><label for="text">${words.text}</label><p class="hint" id="text-hint">${words.textHint}</p><textarea id="text" name="text" rows="6" required minlength="10" maxlength="2000" aria-describedby="text-hint">${typed.text}</textarea><label for="contact">${words.contact}</label><p class="hint" id="contact-hint">${words.contactHint}</p><input class="field" id="contact" name="contact" value="${typed.contact}" maxlength="120" aria-describedby="contact-hint"><div class="acts"><button type="submit">${words.send}</button></div></form><p><a href="/v/${code}?lang=${locale}">${words.back}</a></p></section>`;
}

function progress({ progress: one, fresh }: Extract<ComplaintPageView, { kind: 'progress' }>, locale: Locale): Markup {
  const words = complaintPageIn(locale);
  const facts = [
    [words.number, one.number],
    [words.status, words.standing[one.status]],
    [words.filedOn, formatDay(locale, one.filedOn)],
    [words.changedOn, formatDay(locale, one.changedOn)],
  ].map(([name, value]) => html`<div><dt>${name ?? ''}</dt><dd>${value ?? ''}</dd></div>`);
  const head = fresh ? words.filed : words.standing[one.status];
  return html`<section class="verdict info"><div class="words"><h1>${head}</h1>${fresh ? html`<p class="say">${words.keep}</p>` : null}</div></section><section class="card"><dl>${facts}</dl></section><section class="card" aria-labelledby="reply"><h2 id="reply">${words.answer}</h2><p>${one.answer ?? words.noAnswer}</p></section>`;
}

function ask(view: ComplaintPageView, locale: Locale): Markup {
  const words = complaintPageIn(locale);
  const fault = view.kind === 'ask' && view.fault ? words[view.fault] : null;
  const title =
    view.kind === 'ask'
      ? html`<h1 id="follow">${words.followTitle}</h1>`
      : html`<h2 id="follow">${words.followTitle}</h2>`;
  return html`<section class="card ask-card" aria-labelledby="follow">${title}${fault ? html`<div class="result bad" role="alert"><p>${fault}</p></div>` : null}<form action="/lapor" method="post"><input type="hidden" name="lang" value="${locale}"><label for="number">${words.number}</label><p class="hint" id="number-hint">${words.followLead}</p><div class="ask"><input id="number" name="number" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="number-hint"><button type="submit">${words.follow}</button></div></form><p><a href="/keluhan?lang=${locale}">${words.about.link}</a></p></section>`;
}

/** The way from an answer to the form. */
export function complaintLink(code: string, locale: Locale): Markup {
  const words = complaintWords(locale);
  return html`<section class="card ask-card" aria-label="${words.link}"><p>${words.linkHint}</p><p><a href="/v/${code}/lapor?lang=${locale}" rel="nofollow">${words.link}</a> · <a href="/lapor?lang=${locale}">${words.followTitle}</a></p></section>`;
}
