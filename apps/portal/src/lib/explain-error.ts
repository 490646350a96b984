import { Problem } from '@kompeten/contract';
import { explain, type Locale } from '@kompeten/messages';

/** The sentence for anything that went wrong with a call, in the reader's language. */
export function explainError(locale: Locale, error: unknown): string {
  return error instanceof Problem
    ? explain(locale, error.code, error.params as never)
    : explain(locale, 'server.unavailable', {});
}
