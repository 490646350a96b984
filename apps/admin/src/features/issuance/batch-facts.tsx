import type { IssuanceBatch } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** The first digits of the list's fingerprint, enough for two people to compare aloud. */
export const shortHash = (hash: string) => hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');

/** Who asked for what, who approved it, and the fingerprint of the exact list. */
export function BatchFacts({ batch }: { batch: IssuanceBatch }) {
  const words = useMessages().issuance;
  const cohort = (
    <Link to="/cohorts/$cohortId/issuance" params={{ cohortId: batch.cohortId }}>
      {batch.cohortTitle}
    </Link>
  );
  const requested = (
    <>
      {batch.requestedByName}, <DateText value={batch.requestedAt} />
    </>
  );
  const approved = (
    <>
      {batch.approvedByName}, <DateText value={batch.approvedAt} />
    </>
  );
  const hash = (
    <>
      <code title={batch.listHash}>{shortHash(batch.listHash)}</code>
      <Text size="sm" c="dimmed">
        {words.hashHint}
      </Text>
    </>
  );
  return (
    <Facts
      items={[
        { name: words.facts.cohort, value: cohort },
        { name: words.facts.centre, value: batch.centreName },
        { name: words.facts.kind, value: words.kinds[batch.kind] },
        { name: words.facts.total, value: words.people(batch.total) },
        { name: words.facts.requestedBy, value: requested },
        ...(batch.approvedByName ? [{ name: words.facts.approvedBy, value: approved }] : []),
        { name: words.facts.listHash, value: hash },
      ]}
    />
  );
}
