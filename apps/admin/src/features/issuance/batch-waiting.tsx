import type { IssuanceBatchDetail } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';

/** The reasons against an approval that no second factor cures. */
export const standingBlockers = (batch: Pick<IssuanceBatchDetail, 'blockers'>) =>
  batch.blockers.filter(({ code }) => code !== 'second_factor_needed');

/** A request that waits: the way to decide it, or why this person cannot. */
export function BatchWaiting({ batch }: { batch: IssuanceBatchDetail }) {
  const words = useMessages().issuance;
  const { may } = useActor();
  const blockers = standingBlockers(batch);
  return (
    <Stack gap="sm" className="k-state" align="flex-start">
      <StatusMark tone="warn">{words.waitingFor}</StatusMark>
      {may('issuance.approve') ? null : <Text>{words.notApprover}</Text>}
      {may('issuance.approve') && blockers.length > 0 ? <WhyNot blockers={blockers} /> : null}
      {may('issuance.approve') && blockers.length === 0 ? (
        <Group gap="sm">
          <LinkButton to="/issuance/$batchId/approval" params={{ batchId: batch.id }}>
            {words.toApproval}
          </LinkButton>
          <LinkButton to="/issuance/$batchId/rejection" params={{ batchId: batch.id }} variant="default">
            {words.toRejection}
          </LinkButton>
        </Group>
      ) : null}
    </Stack>
  );
}

/** Why this person cannot approve, in words. */
export function WhyNot({ blockers }: { blockers: readonly { code: string }[] }) {
  const words = useMessages().issuance;
  const locale = useLocale();
  return (
    <div>
      <Text fw={600}>{words.cannotApprove}</Text>
      <Text>{words.cannotApproveText(blockers.map((blocker) => explainBlocker(locale, blocker)).join('; '))}</Text>
    </div>
  );
}
