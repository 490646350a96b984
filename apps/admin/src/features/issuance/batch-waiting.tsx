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
export function WhyNot({ blockers }: Blocked) {
  const words = useMessages().issuance;
  const reasons = useReasons(blockers);
  return (
    <div>
      <Text fw={600}>{words.cannotApprove}</Text>
      <Text>{words.cannotApproveText(reasons)}</Text>
    </div>
  );
}

/** Why this person, who approved, cannot sign yet, in words. */
export function WhyNotSign({ blockers }: Blocked) {
  const words = useMessages().officialSigning;
  const reasons = useReasons(blockers);
  return (
    <div className="k-state">
      <Text fw={600}>{words.cannotSign}</Text>
      <Text>{words.cannotSignText(reasons)}</Text>
    </div>
  );
}

interface Blocked {
  blockers: readonly { code: string }[];
}

function useReasons(blockers: Blocked['blockers']): string {
  const locale = useLocale();
  return blockers.map((blocker) => explainBlocker(locale, blocker)).join('; ');
}
