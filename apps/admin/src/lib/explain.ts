import { Problem } from '@kompeten/contract';
import type { InputIssue } from '@kompeten/domain';
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

/** The sentence for one fault of a form. */
export function useExplainIssue() {
  const locale = useLocale();
  return (issue: InputIssue): string => explainIssue(locale, issue);
}
