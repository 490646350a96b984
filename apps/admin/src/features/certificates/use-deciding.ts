import { officialSignatures } from '@kompeten/contract';
import { api } from '../../lib/api.ts';
import { useSigning } from '../../lib/use-signing.ts';
import { touchedByChange, useApproveRequest } from './certificates.queries.ts';

/** Approves a request; where the new certificate is signed in person, with the passphrase that signs it. */
export function useDeciding(requestId: string) {
  const approve = useApproveRequest();
  const signing = useSigning(async (passphrase, signal) => {
    const given = { params: { requestId }, body: { passphrase } };
    const { status } = await api.call(officialSignatures.signCertificateRequest, given, { signal });
    return status === 'approved';
  }, touchedByChange);
  const decide = (passphrase: string | null) =>
    passphrase === null ? approve.mutate({ params: { requestId } }) : void signing.sign(passphrase);
  return {
    decide,
    signing: signing.pending,
    isPending: approve.isPending || signing.pending,
    error: approve.error ?? signing.error,
    isSuccess: approve.isSuccess || signing.done,
  };
}
