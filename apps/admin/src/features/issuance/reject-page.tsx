import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReturnForm } from '../../components/return-form.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { useBatch, useRejectIssuance } from './issuance.queries.ts';

/** Sends a request back with a reason that the requester reads. */
export function RejectPage({ batchId }: { batchId: string }) {
  const { issuance: words, officialSigning } = useMessages();
  const isSigned = useBatch(batchId).data?.status === 'awaiting_signature';
  const reject = useRejectIssuance();
  const navigate = useNavigate();
  const toBatch = { to: '/issuance/$batchId', params: { batchId } } as const;
  return (
    <SecondFactorGate>
      <ReturnForm
        title={words.rejectTitle}
        lead={isSigned ? officialSigning.rejectLead : words.rejectLead}
        label={words.rejectReason}
        hint={words.rejectHint}
        confirmLabel={words.rejectConfirm}
        cancel={<Link {...toBatch}>{words.backToBatch}</Link>}
        send={async (body) => {
          await reject.mutateAsync({ params: { batchId }, body });
          await navigate(toBatch);
        }}
      />
    </SecondFactorGate>
  );
}
