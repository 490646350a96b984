import { applyingIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the pages for applicants in the reader's language. */
export const useApplying = () => applyingIn(useLocale());
