import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { formatDay, formatDayRange, formatNumber } from '../format/dates.ts';
import { html, inLine, type Markup } from './html.ts';
import { answerWords, termWords } from './page-words.ts';

interface Fact {
  name: Markup;
  value: string | Markup;
  style?: 'name' | 'code';
}

/** Everything that should stand on the paper, in the order in which one compares it. */
function factsOf(answer: VerificationAnswer, locale: Locale): Fact[] {
  const words = answerWords(locale);
  const { fields } = words;
  return [
    { name: fields.holder, value: answer.holderName, style: 'name' },
    {
      name: fields.kind,
      value: answer.form ? words.forms[answer.form] : termWords(locale).certificateKind[answer.kind],
    },
    { name: answer.form ? fields.scheme : fields.title, value: answer.title },
    ...(answer.cohortTitle ? [{ name: fields.cohort, value: answer.cohortTitle }] : []),
    { name: fields.number, value: answer.number ?? words.noNumber },
    { name: fields.code, value: formatCode(answer.code), style: 'code' },
    { name: fields.issuer, value: [answer.issuer, answer.issuerPlace].filter(Boolean).join(', ') },
    ...(answer.issuerContact ? [{ name: fields.contact, value: answer.issuerContact }] : []),
    ...heldFacts(answer, locale),
    ...decidedFacts(answer, locale),
    { name: fields.issuedOn, value: formatDay(locale, answer.issuedOn) },
    { name: fields.validUntil, value: answer.validUntil ? formatDay(locale, answer.validUntil) : words.noExpiry },
  ];
}

/** When it was held and for how long, where the register knows. */
function heldFacts(
  { startsOn, endsOn, lessonHoursHeld: held, lessonHoursPlanned: planned }: VerificationAnswer,
  locale: Locale,
): Fact[] {
  const { fields, hours } = answerWords(locale);
  if (startsOn === null || endsOn === null || held === null || planned === null) return [];
  return [
    { name: fields.held, value: formatDayRange(locale, startsOn, endsOn) },
    { name: fields.hours, value: hours(formatNumber(locale, held), formatNumber(locale, planned)) },
  ];
}

/** What only a certification body's document has: the day of its decision, and the number of BNSP's own form. */
function decidedFacts({ decidedOn, blankNumber }: VerificationAnswer, locale: Locale): Fact[] {
  const { fields } = answerWords(locale);
  return [
    ...(decidedOn ? [{ name: fields.decidedOn, value: formatDay(locale, decidedOn) }] : []),
    ...(blankNumber ? [{ name: fields.blankNumber, value: blankNumber }] : []),
  ];
}

const styles = { name: html` class="is-name"`, code: html` class="is-code"` } as const;

/** The section of facts. */
export function factsSection(answer: VerificationAnswer, locale: Locale): Markup {
  const rows = factsOf(answer, locale).map(
    ({ name, value, style }) => html`<div${style ? styles[style] : null}><dt>${name}</dt><dd>${value}</dd></div>`,
  );
  return html`<section class="card" aria-labelledby="facts"><h2 id="facts">${answerWords(locale).onPaper}</h2><dl>${rows}</dl></section>`;
}

/** The section of units, each with its hours and its result. */
export function unitsSection(answer: VerificationAnswer, locale: Locale): Markup | null {
  if (answer.units.length === 0) return null;
  const words = answerWords(locale);
  const results = answer.form ? words.decidedResults : words.results;
  const items = answer.units.map(({ title, code, lessonHours, result }) => {
    const hours = lessonHours === null ? null : `${formatNumber(locale, lessonHours)} JP`;
    return html`<li>${title}<small>${inLine([code, hours, result && results[result]])}</small></li>`;
  });
  const title = answer.kind === 'training' || answer.kind === 'participation' ? words.units : words.assessedUnits;
  return html`<section class="card" aria-labelledby="units"><h2 id="units">${title}</h2><ul class="units">${items}</ul>${schemeLine(answer, locale)}</section>`;
}

/** What the curriculum covers of its scheme: one that covers a part says so. */
function schemeLine({ scheme }: VerificationAnswer, locale: Locale): Markup | null {
  return scheme ? html`<p>${answerWords(locale).scheme[scheme.coverage](scheme.title)}</p>` : null;
}
