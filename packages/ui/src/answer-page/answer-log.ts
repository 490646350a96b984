import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import { type Locale, termsIn } from '@kompeten/messages';
import { formatDay, formatInstant, formatNumber } from '../format/dates.ts';
import { html, type Markup } from './html.ts';
import { answerPageWords } from './page-words.ts';

/** How the answer came about, step by step, for those who want to know; folded away for everybody else. */
export function logSection(answer: VerificationAnswer, locale: Locale): Markup {
  const words = answerPageWords(locale).log;
  const { history, validUntil, origin, signature } = answer;
  const last = history.at(-1);
  const lastText = last ? `${termsIn(locale).statusEvent[last.type]}, ${last.at}` : '–';
  const steps = [
    words.code(formatCode(answer.code)),
    words.found,
    words.events(history.length, lastText),
    validUntil ? words.validity(formatDay(locale, validUntil)) : words.unlimited,
    words.asOf(`${formatInstant(locale, answer.asOf)} (${answer.asOf})`),
    ...(origin === 'issued_here' && signature.sha256 ? [words.fileNot] : []),
  ];
  const items = steps.map((step) => html`<li>${step}</li>`);
  const { log } = answer;
  const proof =
    log && html`<li>${words.logged(formatNumber(locale, log.index))} <a href="${log.proof}">${words.proof}</a></li>`;
  return html`<details class="card"><summary>${words.title}</summary><ol>${items}${proof}</ol></details>`;
}
