import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { ReturnForm } from '../../components/return-form.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { useRejectRound } from './rounds.queries.ts';

/** Sends a round back with a reason that the requester reads. */
export function RejectRoundPage({ roundId }: { roundId: string }) {
  const { issuance: words, issuanceRounds: said } = useMessages();
  const reject = useRejectRound();
  const navigate = useNavigate();
  const toRound = { to: '/issuance-rounds/$roundId', params: { roundId } } as const;
  return (
    <SecondFactorGate>
      <ReturnForm
        title={said.rejectTitle}
        lead={words.rejectLead}
        label={words.rejectReason}
        hint={words.rejectHint}
        confirmLabel={words.rejectConfirm}
        cancel={<Link {...toRound}>{said.back}</Link>}
        send={async (body) => {
          await reject.mutateAsync({ params: { roundId }, body });
          await navigate(toRound);
        }}
      />
    </SecondFactorGate>
  );
}
