import { myCandidaciesIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of a candidate's own assessments in the reader's language. */
export const useCandidacyWords = () => myCandidaciesIn(useLocale());
