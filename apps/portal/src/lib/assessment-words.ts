import { myAssessmentIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of a candidate's own assessment in the reader's language. */
export const useMyAssessment = () => myAssessmentIn(useLocale());
