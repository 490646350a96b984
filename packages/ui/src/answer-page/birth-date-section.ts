import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import { answerPageIn, type Locale } from '@kompeten/messages';
import type { Tone } from '../status/tone.ts';
import type { BirthDateOutcome } from './answer-view.ts';
import { html, inEachLanguage, type Markup } from './html.ts';
import { answerPageWords } from './page-words.ts';

/** Where the form leads back to, so that the result is what one sees and hears first. */
const PLACE = 'birth-date';

/** A form that works without a script: the birth date travels in the body, never in an address. */
export function birthDateSection(
  answer: VerificationAnswer,
  outcome: BirthDateOutcome | undefined,
  locale: Locale,
): Markup {
  const words = answerPageWords(locale).birthDate;
  const action = `/v/${formatCode(answer.code)}?lang=${locale}#${PLACE}`;
  const open = answer.origin === 'issued_here' ? openAct(locale) : null;
  return html`<section class="card ask-card" id="${PLACE}" tabindex="-1" aria-labelledby="bd-title"><h2 id="bd-title">${words.title}</h2>${outcome ? result(outcome, locale) : null}<p class="hint" id="bd-lead">${words.lead}</p><form action="${action}" method="post" autocomplete="off">${birthDateParts(locale)}<div class="acts"><button type="submit" name="want" value="confirm">${words.confirm}</button>${open}</div></form></section>`;
}

/** Day, month and year of a birth date; the year alone will do where no more is known. */
export const birthDateParts = inEachLanguage((locale) => {
  const words = answerPageIn(locale).birthDate;
  return html`<fieldset aria-describedby="bd-hint"><legend>${words.legend}</legend><p class="hint" id="bd-hint">${words.hint}</p><div class="parts">${part('day', words.day, 2)}${part('month', words.month, 2)}${part('year', words.year, 4)}</div></fieldset>`;
});

const openAct = inEachLanguage((locale) => {
  const words = answerPageIn(locale).birthDate;
  return html`<button class="plain" type="submit" name="want" value="file" aria-describedby="open-hint">${words.open}</button><p class="hint" id="open-hint">${words.openHint}</p>`;
});

function part(name: string, label: string, digits: 2 | 4): Markup {
  const need = digits === 4 ? html` required` : null;
  return html`<label>${label}<input name="${name}" inputmode="numeric" pattern="[0-9]*" maxlength="${digits}" size="${digits}" autocomplete="off"${need}></label>`;
}

/** What to show for an outcome: a sign by tone, a few capitals, one sentence. */
function told(outcome: BirthDateOutcome, locale: Locale): { tone: Tone; headline: string | null; sentence: string } {
  const words = answerPageIn(locale).birthDate;
  switch (outcome.kind) {
    case 'matches': {
      const { precision } = outcome;
      return { tone: 'good', headline: words.matches[precision], sentence: words.matchesText[precision] };
    }
    case 'differs':
      return { tone: 'bad', headline: words.differs, sentence: words.differsText(outcome.triesLeft) };
    case 'closed':
      return { tone: 'warn', headline: words.closed, sentence: words.closedText };
    default:
      return { tone: 'warn', headline: null, sentence: words[outcome.kind] };
  }
}

function result(outcome: BirthDateOutcome, locale: Locale): Markup {
  const { tone, headline, sentence } = told(outcome, locale);
  return html`<div class="result ${tone}" role="status">${headline ? html`<strong>${headline}</strong>` : null}<p>${sentence}</p></div>`;
}

/** The outcome in few words, for the title of the page. */
export const birthDateTitle = (outcome: BirthDateOutcome, locale: Locale): string => {
  const { headline, sentence } = told(outcome, locale);
  return headline ?? sentence;
};
