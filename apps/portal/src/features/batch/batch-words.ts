import { batchIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the page that checks a list, in the reader's language. */
export const useBatch = () => batchIn(useLocale());
