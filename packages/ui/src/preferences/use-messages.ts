import { messages, type Sentences, termsIn } from '@kompeten/messages';
import { useLocale } from './preferences-provider.tsx';

/** Every sentence of the staff's screens in the reader's language. */
export function useMessages(): Sentences {
  return messages(useLocale());
}

/** The words for the domain's values in the reader's language. */
export function useTerms(): ReturnType<typeof termsIn> {
  return termsIn(useLocale());
}
