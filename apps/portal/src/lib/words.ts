import { answerIn, portalIn, termsIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the portal in the reader's language. */
export const usePortal = () => portalIn(useLocale());

/** The words for the domain's values in the reader's language. */
export const useTerms = () => termsIn(useLocale());

/** The sentences of the public answer in the reader's language. */
export const useAnswerWords = () => answerIn(useLocale());
