import { myExamIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of a candidate's written test in the reader's language. */
export const useMyExam = () => myExamIn(useLocale());
