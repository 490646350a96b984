import type { OpenCohort, Trade } from '@kompeten/domain';
import { applyingIn, type Locale, trainingPagesIn } from '@kompeten/messages';
import { formatDayRange } from '../format/dates.ts';
import { placeName } from '../format/place-name.ts';
import { describingTags } from './answer-share.ts';
import { html, type Markup, trusted } from './html.ts';
import { wholePage } from './page-shell.ts';

/** What is looked for among the open trainings; empty where nothing is. */
export interface TrainingSearch {
  q: string;
  region: string;
  trade: string;
}

/** What the pages of open trainings can show. */
export type TrainingPageView =
  | {
      kind: 'list';
      asked: TrainingSearch;
      items: readonly OpenCohort[];
      regions: readonly { code: string; name: string }[];
      trades: readonly Trade[];
    }
  | { kind: 'one'; cohort: OpenCohort }
  | { kind: 'gone' };

/** The pages on which everybody finds a training and what it asks for, without a script. */
export function renderTrainingPage(view: TrainingPageView, locale: Locale): string {
  const { list } = applyingIn(locale);
  const title = view.kind === 'one' ? view.cohort.title : list.title;
  const described = describingTags(locale, { title, description: trainingPagesIn(locale).preview });
  return wholePage({ locale, title, specimen: false, described, main: mainOf(view, locale) });
}

function mainOf(view: TrainingPageView, locale: Locale): Markup {
  switch (view.kind) {
    case 'list':
      return listed(view, locale);
    case 'one':
      return one(view.cohort, locale);
    case 'gone':
      return gone(locale);
  }
}

function listed(view: TrainingPageView & { kind: 'list' }, locale: Locale): Markup {
  const { list } = applyingIn(locale);
  const { items } = view;
  const found =
    items.length === 0
      ? html`<p>${list.none}</p>`
      : html`<h2>${list.found(items.length)}</h2><ul class="offers">${items.map((cohort) => offer(cohort, locale))}</ul>`;
  return html`<section><h1>${list.title}</h1><p>${list.lead}</p><p><a href="/pendaftaran">${list.follow}</a></p></section>${searchForm(view, locale)}<section>${found}</section>`;
}

function searchForm({ asked, regions, trades }: TrainingPageView & { kind: 'list' }, locale: Locale): Markup {
  const { list } = applyingIn(locale);
  const places = regions.map(({ code, name }) => option(code, placeName(name), code === asked.region));
  const fields = trades.map((trade) => option(trade, list.trades[trade], trade === asked.trade));
  return html`<search><form class="card" action="/pelatihan" method="get"><input type="hidden" name="lang" value="${locale}"><label for="cari">${list.search}</label><input class="field" id="cari" name="cari" maxlength="100" value="${asked.q}"><label for="provinsi">${list.region}</label><select class="field" id="provinsi" name="provinsi">${option('', list.everywhere, false)}${places}</select><label for="kejuruan">${list.trade}</label><select class="field" id="kejuruan" name="kejuruan">${option('', list.everyTrade, false)}${fields}</select><div class="acts"><button type="submit">${list.submit}</button></div></form></search>`;
}

const option = (value: string, name: string, chosen: boolean): Markup =>
  html`<option value="${value}"${trusted(chosen ? ' selected' : '')}>${name}</option>`;

function offer(cohort: OpenCohort, locale: Locale): Markup {
  const { list } = applyingIn(locale);
  const { id, title, trade, centreName, place, startsOn, endsOn, lessonHours, seatsLeft, applicants } = cohort;
  const facts = [formatDayRange(locale, startsOn, endsOn), list.hours(lessonHours), trade ? list.trades[trade] : ''];
  const words = trainingPagesIn(locale);
  return html`<li class="card"><h3>${title}</h3><p>${centreName}, ${place}</p><p>${facts.filter(Boolean).join(' · ')}</p><p class="hint">${list.seats(seatsLeft)} · ${list.applicants(applicants)}</p><a class="go" href="/pelatihan/${id}?lang=${locale}" aria-label="${words.detailsOf(title)}">${words.details}</a></li>`;
}

function one(cohort: OpenCohort, locale: Locale): Markup {
  const { list, asks, form } = applyingIn(locale);
  const words = trainingPagesIn(locale);
  const { id, title, centreName, place, contact, trade, startsOn, endsOn } = cohort;
  const facts = [
    [words.centre, `${centreName}, ${place}`],
    [words.contact, contact ?? words.noContact],
    [words.held, formatDayRange(locale, startsOn, endsOn)],
    [words.curriculum, cohort.curriculumTitle],
    ...(trade ? [[words.trade, list.trades[trade]]] : []),
    [words.hours, list.hours(cohort.lessonHours)],
    [words.seats, list.seats(cohort.seatsLeft)],
    [words.applicants, list.applicants(cohort.applicants)],
  ].map(([name = '', value = '']) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const conditions = conditionsOf(cohort, locale).map((each) => html`<li>${each}</li>`);
  const asked = conditions.length === 0 ? html`<p>${asks.nothing}</p>` : html`<ul>${conditions}</ul>`;
  const ask = contact ? `${centreName} (${contact})` : centreName;
  return html`<section><p><a href="/pelatihan?lang=${locale}">${form.back}</a></p><h1>${title}</h1></section><section class="card"><dl>${facts}</dl></section><section class="card" aria-labelledby="asks"><h2 id="asks">${asks.title}</h2>${asked}</section><section class="card" aria-labelledby="apply"><h2 id="apply">${list.apply}</h2><noscript><p>${words.noScript(ask)}</p></noscript><p class="hint">${words.applyFree}</p><a class="go" href="/pelatihan/${id}/daftar">${words.apply}</a></section>`;
}

function conditionsOf({ eligibility }: OpenCohort, locale: Locale): string[] {
  const { asks, education } = applyingIn(locale);
  const { minimumAge, maximumAge, minimumEducation, membershipNeeded, documents } = eligibility;
  return [
    ...(minimumAge === null ? [] : [asks.minimumAge(minimumAge)]),
    ...(maximumAge === null ? [] : [asks.maximumAge(maximumAge)]),
    ...(minimumEducation === null ? [] : [asks.minimumEducation(education[minimumEducation])]),
    ...(membershipNeeded ? [asks.membership] : []),
    ...documents.map(asks.document),
  ];
}

function gone(locale: Locale): Markup {
  const { list, form } = applyingIn(locale);
  return html`<section class="card"><h1>${list.title}</h1><p>${form.closed}</p><p><a href="/pelatihan?lang=${locale}">${form.back}</a></p></section>`;
}
