import { type FieldSentences, fieldMessages, messages, type Sentences, termsIn } from '@kompeten/messages';
import { useLocale } from './preferences-provider.tsx';

/** Every sentence of the staff's screens in the reader's language. */
export function useMessages(): Sentences {
  return messages(useLocale());
}

/** The words for the domain's values in the reader's language. */
export function useTerms(): ReturnType<typeof termsIn> {
  return termsIn(useLocale());
}

/** The sentences that every page has, before those of the office are fetched: for the frame, the sheets and the device. */
export function useFieldMessages(): FieldSentences {
  return fieldMessages(useLocale());
}
