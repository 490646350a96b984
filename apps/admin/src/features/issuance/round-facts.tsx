import type { IssuanceRound } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { shortHash } from './batch-facts.tsx';

/** Who asked for what, who approved it, and the fingerprint of all lists while they wait. */
export function RoundFacts({ round }: { round: IssuanceRound }) {
  const { issuance, issuanceRounds: words } = useMessages();
  const requested = (
    <>
      {round.requestedByName}, <DateText value={round.requestedAt} />
    </>
  );
  const approved = (
    <>
      {round.approvedByName}, <DateText value={round.approvedAt} />
    </>
  );
  return (
    <Facts
      items={[
        { name: words.centre, value: round.centreName },
        { name: issuance.facts.kind, value: issuance.kinds[round.kind] },
        { name: issuance.facts.total, value: words.line(round.cohorts, round.total) },
        { name: issuance.facts.requestedBy, value: requested },
        ...(round.approvedByName ? [{ name: issuance.facts.approvedBy, value: approved }] : []),
        ...(round.listHash
          ? [{ name: issuance.facts.listHash, value: <code title={round.listHash}>{shortHash(round.listHash)}</code> }]
          : []),
      ]}
    />
  );
}
