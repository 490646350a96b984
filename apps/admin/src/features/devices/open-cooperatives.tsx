import type { MentorshipSummary } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useConnection } from '../../lib/use-connection.ts';
import { usePreparedVisits } from '../../lib/visits/visit-kit.ts';
import { useExplainDevice } from './device-error.ts';
import { useOpenMentorships, usePrepareVisits } from './prepared.queries.ts';

/** The cooperatives under mentoring that can be taken along; only while there is a network. */
export function OpenCooperatives() {
  const words = useFieldMessages().fieldVisits;
  const online = useConnection() === 'online';
  return (
    <section aria-labelledby="open-visits-title">
      <Title order={2} size="h3" id="open-visits-title" mb="sm">
        {words.toPrepare}
      </Title>
      {online ? <Choice /> : <Text>{words.noneOffline}</Text>}
    </section>
  );
}

function Choice() {
  const words = useFieldMessages().fieldVisits;
  const prepared = usePreparedVisits();
  const open = useOpenMentorships();
  if (open.isPending || prepared.isPending) return <LoadingState lines={2} />;
  if (open.isLoadingError) return <ErrorState error={open.error} onRetry={() => open.refetch()} />;
  const ready = new Set(prepared.data?.map(({ mentorshipId }) => mentorshipId));
  const left = open.data.filter(({ id }) => !ready.has(id));
  if (left.length === 0) return <Text>{open.data.length === 0 ? words.none : words.nothingToPrepare}</Text>;
  return (
    <ul className="k-kits">
      {left.map((mentorship) => (
        <li key={mentorship.id}>
          <OpenCooperative mentorship={mentorship} />
        </li>
      ))}
    </ul>
  );
}

function OpenCooperative({ mentorship: { id, cooperativeName, regionName } }: { mentorship: MentorshipSummary }) {
  const { devices, fieldVisits } = useFieldMessages();
  const words = devices.work;
  const explain = useExplainDevice(fieldVisits.noneOffline);
  const prepare = usePrepareVisits();
  const act = () => prepare.mutate(id, { onSuccess: () => announce(words.preparedNow(cooperativeName)) });
  return (
    <>
      <Title order={3} size="h4">
        {cooperativeName}
      </Title>
      <Text c="dimmed">{regionName}</Text>
      <ErrorSummary faults={prepare.error ? [{ message: explain(prepare.error) }] : []} />
      <Button variant="outline" aria-label={words.prepareOf(cooperativeName)} loading={prepare.isPending} onClick={act}>
        {words.prepare}
      </Button>
    </>
  );
}
