import { portalIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentences of the portal in the reader's language. */
export const usePortal = () => portalIn(useLocale());
