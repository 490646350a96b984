import type { ChangeKind, ReplacementReason } from '@kompeten/domain';
import {
  useRequestReinstatement,
  useRequestReplacement,
  useRequestRevocation,
  useSuspend,
} from './certificates.queries.ts';

/** Asks for a change of a certificate, whichever it is. */
export function useChange(kind: ChangeKind, certificateId: string) {
  const revocation = useRequestRevocation();
  const replacement = useRequestReplacement();
  const suspension = useSuspend();
  const reinstatement = useRequestReinstatement();
  const mutation = { revocation, replacement, suspension, reinstatement }[kind];
  const ask = ({ holderName, ...body }: ReplacementReason) => {
    const params = { certificateId };
    if (kind === 'replacement') replacement.mutate({ params, body: holderName ? { ...body, holderName } : body });
    else mutation.mutate({ params, body });
  };
  return { ask, isPending: mutation.isPending, error: mutation.error, isSuccess: mutation.isSuccess };
}
