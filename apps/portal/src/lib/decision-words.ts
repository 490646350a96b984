import { myDecisionsIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of a candidate's own decisions and appeals in the reader's language. */
export const useDecisionWords = () => myDecisionsIn(useLocale());
