import type { Cohort } from '@kompeten/domain';
import { formatDayRange, useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { usePrepared } from '../../lib/device/use-prepared.ts';
import { useActor } from '../../lib/session.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { useExplainDevice } from './device-error.ts';
import { useOpenCohorts, usePrepare } from './prepared.queries.ts';

/** The cohorts that can be taken along; only while there is a network. */
export function OpenCohorts() {
  const words = useFieldMessages().devices.work;
  const online = useConnection() === 'online';
  return (
    <section aria-labelledby="open-title">
      <Title order={2} size="h3" id="open-title" mb="sm">
        {words.toPrepare}
      </Title>
      {online ? <Choice /> : <Text>{words.noneOffline}</Text>}
    </section>
  );
}

function Choice() {
  const words = useFieldMessages().devices.work;
  const prepared = usePrepared();
  const open = useOpenCohorts(true);
  if (open.isPending || prepared.isPending) return <LoadingState lines={2} />;
  if (open.isLoadingError) return <ErrorState error={open.error} onRetry={() => open.refetch()} />;
  const ready = new Set(prepared.data?.map(({ cohortId }) => cohortId));
  const left = open.data.filter(({ id }) => !ready.has(id));
  if (left.length === 0) return <Text>{words.nothingToPrepare}</Text>;
  return (
    <ul className="k-kits">
      {left.map((cohort) => (
        <li key={cohort.id}>
          <OpenCohort cohort={cohort} />
        </li>
      ))}
    </ul>
  );
}

function OpenCohort({ cohort: { id, title, startsOn, endsOn, centreName } }: { cohort: Cohort }) {
  const words = useFieldMessages().devices.work;
  const locale = useLocale();
  const explain = useExplainDevice(words.noneOffline);
  const { user } = useActor();
  const prepare = usePrepare();
  const act = () => prepare.mutate({ cohortId: id, title }, { onSuccess: () => announce(words.preparedNow(title)) });
  const centre = user.memberships.length === 1 ? '' : ` · ${centreName}`;
  return (
    <>
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text c="dimmed">{`${formatDayRange(locale, startsOn, endsOn)}${centre}`}</Text>
      <ErrorSummary faults={prepare.error ? [{ message: explain(prepare.error) }] : []} />
      <Button variant="outline" aria-label={words.prepareOf(title)} loading={prepare.isPending} onClick={act}>
        {words.prepare}
      </Button>
    </>
  );
}
