import { answerIn, termsIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The words for the domain's values in the reader's language; apart, since the front page has none of them. */
export const useTerms = () => termsIn(useLocale());

/** The sentences of the public answer in the reader's language. */
export const useAnswerWords = () => answerIn(useLocale());
