import { Problem } from '@kompeten/contract';
import type { ErrorCode, ImportFailure, InputIssue } from '@kompeten/domain';
import { explain, explainIssue, fieldMessages } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentence for anything that went wrong, in the reader's language. */
export function useExplain() {
  const locale = useLocale();
  return (error: unknown): string => {
    if (error instanceof Problem) return explain(locale, error.code, error.params as never);
    return fieldMessages(locale).shell.states.unexpected;
  };
}

/** The sentence for what went wrong while nobody looked, as it was kept. */
export function useExplainFailure() {
  const locale = useLocale();
  // What is kept is a refusal with its parameters, as the API would have told it.
  return ({ code, params }: ImportFailure): string => explain(locale, code as ErrorCode, params as never);
}

/** The sentence for one fault of a form. */
export function useExplainIssue() {
  const locale = useLocale();
  return (issue: InputIssue): string => explainIssue(locale, issue);
}
