import { myTrainingIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the trainee's own training in the reader's language. */
export const useMyTraining = () => myTrainingIn(useLocale());
