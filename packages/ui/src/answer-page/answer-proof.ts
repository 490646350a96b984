import { formatCode, type VerificationAnswer } from '@kompeten/domain';
import { type Locale, termsIn } from '@kompeten/messages';
import { formatInstant } from '../format/dates.ts';
import { html, inEachLanguage, type Markup } from './html.ts';
import { answerWords, termWords } from './page-words.ts';

const list = (sentences: readonly Markup[]) => sentences.map((sentence) => html`<li>${sentence}</li>`);

/** What was checked and what was not, side by side; nobody should believe more than was checked. */
export const checkedSection = ({ origin }: VerificationAnswer, locale: Locale): Markup =>
  origin === 'recorded' ? checkedWithoutFile(locale) : checkedWithFile(locale);

const checkedWithFile = inEachLanguage((locale) =>
  checked(locale, html`<p class="hint"><a href="/#pdf">${answerWords(locale).dropPdf}</a></p>`),
);
/** Of what an issuer recorded there is no file that one could drop. */
const checkedWithoutFile = inEachLanguage((locale) => checked(locale, null));

function checked(locale: Locale, file: Markup | null): Markup {
  const words = answerWords(locale);
  return html`<div class="two"><section class="card" aria-labelledby="checked"><h2 id="checked">${words.checked}</h2><ul>${list(words.checkedList)}</ul></section><section class="card" aria-labelledby="not-checked"><h2 id="not-checked">${words.notChecked}</h2><ul>${list(words.notCheckedList)}</ul>${file}</section></div>`;
}

/** How to compare the page with the paper. */
export const compareSection = inEachLanguage((locale) => {
  const words = answerWords(locale);
  return html`<section class="card" aria-labelledby="compare"><h2 id="compare">${words.compare}</h2><ol>${list(words.compareSteps)}</ol></section>`;
});

/** The signature with its assurance honestly named, and the fingerprint of the file. */
export function signatureSection(answer: VerificationAnswer, locale: Locale): Markup {
  const words = answerWords(locale);
  const { assurance, signedBy, sha256 } = answer.signature;
  const recorded = answer.origin === 'recorded';
  const honest = recorded ? html`${words.sentences.recorded} ${words.unsigned}` : words[assurance];
  return html`<section class="card" aria-labelledby="signature"><h2 id="signature">${words.signature}</h2><p>${honest}</p>${signedBy && !recorded ? html`<p>${words.signedBy(signedBy)}</p>` : null}${sha256 ? html`<p>${words.fingerprint}:</p><p class="hash">${sha256}</p>` : null}${recorded ? null : html`<p class="hint"><a href="/periksa">${words.toStatement}</a></p>`}</section>`;
}

/** The certificate in whose place this one stands: the paper in somebody's drawer may be that one. */
function predecessor({ replaces }: VerificationAnswer, locale: Locale): Markup | null {
  if (replaces === null) return null;
  const words = answerWords(locale);
  const reason = termsIn(locale).reasonClass[replaces.reasonClass ?? 'other'];
  const code = formatCode(replaces.code);
  return html`<p><strong>${words.replaces}</strong> <a href="/v/${code}?lang=${locale}">${code}</a>. ${words.because(reason)}.</p>`;
}

/** Everything that happened to the certificate since it was issued, for ever. */
export function historySection(answer: VerificationAnswer, locale: Locale): Markup {
  const words = answerWords(locale);
  const reasons = termsIn(locale).reasonClass;
  const items = answer.history.map((event) => {
    const lapse = event.lapsesAt ? words.lapses(formatInstant(locale, event.lapsesAt)) : '';
    const reason = event.reasonClass ? words.because(reasons[event.reasonClass]) : '';
    const notes = [reason, lapse].filter(Boolean).join('; ');
    const isRecording = answer.origin === 'recorded' && event.type === 'issued';
    const what = isRecording ? words.recordedEvent : termWords(locale).statusEvent[event.type];
    return html`<li><strong>${what}</strong> · <time datetime="${event.at}">${formatInstant(locale, event.at)}</time>${notes ? html`<br>${notes}` : null}</li>`;
  });
  return html`<section class="card" aria-labelledby="history"><h2 id="history">${words.history}</h2>${predecessor(answer, locale)}<ul class="history">${items}</ul></section>`;
}
