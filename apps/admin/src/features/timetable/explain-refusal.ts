import type { ErrorCode, ProposedSession } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** The sentence of the refusal that planning a proposed session would meet. */
export function useExplainRefusal() {
  const locale = useLocale();
  // The API answers codes of the catalogue with their own parameters.
  return ({ code, params }: NonNullable<ProposedSession['refusal']>): string =>
    explain(locale, code as ErrorCode, params as never);
}
