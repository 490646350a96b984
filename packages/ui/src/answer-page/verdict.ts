import { formatCode, isNumberLike, type Standing, type VerificationAnswer } from '@kompeten/domain';
import { answerIn, type Locale, termsIn } from '@kompeten/messages';
import { dayOfInstant, formatDay } from '../format/dates.ts';
import type { Tone } from '../status/tone.ts';
import type { AnswerView } from './answer-view.ts';

/** The answer in one sign, a few capitals and one sentence. */
export interface Verdict {
  tone: Tone;
  /** A path of a 24-unit grid; every verdict has its own. */
  icon: string;
  headline: string;
  sentence: string;
}

const tones: Record<Standing, Tone> = {
  valid: 'good',
  suspended: 'warn',
  revoked: 'bad',
  expired: 'warn',
  replaced: 'info',
};

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const icons: Record<Standing | 'unknown_code' | 'mistyped_code', string> = {
  valid: `${circle}M8 12.2l2.8 2.8 5.4-5.6`,
  suspended: `${circle}M9.8 8.8v6.4M14.2 8.8v6.4`,
  revoked: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6',
  expired: `${circle}M12 7v5.3l3.4 2`,
  replaced: 'M4 8h12.5M13 4.5L16.5 8 13 11.5M20 16H7.5M11 12.5L7.5 16l3.5 3.5',
  unknown_code: `${circle}M9.6 9.4a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6v.1`,
  mistyped_code: 'M4 20l1-4L15.5 5.5a2.1 2.1 0 0 1 3 3L8 19zM13.5 7.5l3 3',
};

/** What to tell first, for every answer of the register. */
export function verdictOf(view: AnswerView, locale: Locale): Verdict {
  const words = answerIn(locale);
  if (view.kind !== 'found') {
    const what = view.kind === 'unknown_code' ? 'unknown' : isNumberIn(view) ? 'number' : 'mistyped';
    return {
      tone: what === 'unknown' ? 'bad' : 'warn',
      icon: icons[view.kind],
      headline: words[what],
      sentence: words.sentences[what],
    };
  }
  const { answer } = view;
  const { status } = answer;
  return {
    tone: tones[status],
    icon: icons[status],
    headline: status === 'valid' ? words.headlines[answer.kind] : words.standings[status],
    sentence: sentenceOf(answer, locale),
  };
}

function sentenceOf(answer: VerificationAnswer, locale: Locale): string {
  const { sentences } = answerIn(locale);
  const event = answer.history.findLast(({ type }) => type === answer.status);
  const day = formatDay(locale, event ? dayOfInstant(event.at) : answer.issuedOn);
  const reason = termsIn(locale).reasonClass[answer.reasonClass ?? event?.reasonClass ?? 'other'];
  switch (answer.status) {
    case 'valid':
      return sentences[answer.kind](answer.holderName, answer.title);
    case 'expired':
      return sentences.expired(formatDay(locale, answer.validUntil ?? answer.issuedOn));
    default:
      return sentences[answer.status](day, reason);
  }
}

/** Whether a number was typed where a code belongs; another answer than a typing error, and another way to go on. */
export const isNumberIn = (view: AnswerView): boolean => view.kind === 'mistyped_code' && isNumberLike(view.typed);

/** A code in groups of four, also when it is not a whole one. */
export const printedCode = (typed: string): string => formatCode(typed.toUpperCase().replace(/[\s-]+/g, ''));
