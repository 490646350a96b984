import { mineIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the trainee's own page in the reader's language. */
export const useMine = () => mineIn(useLocale());
