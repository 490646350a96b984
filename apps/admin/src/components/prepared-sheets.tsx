import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ListChecksIcon, UserCheckIcon } from 'lucide-react';
import { useId } from 'react';
import { usePrepared } from '../lib/device/use-prepared.ts';
import { EmptyState, ErrorState, LoadingState } from './states.tsx';

/** What can be worked on without a network: the sheets of the cohorts that lie on this device. */
export function PreparedSheets() {
  const { application, devices } = useFieldMessages();
  const id = useId();
  const prepared = usePrepared();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return <EmptyState title={devices.work.none}>{devices.work.noneOffline}</EmptyState>;
  const { sheetOf } = application.offlineHome;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {application.offlineHome.title}
      </Title>
      <Text>{application.offlineHome.lead}</Text>
      <ul className="k-ways">
        {prepared.data.flatMap(({ cohortId, kit: { cohort } }) => [
          <li key={`${cohortId} grades`}>
            <Link to="/cohorts/$cohortId/grades" params={{ cohortId }}>
              <ListChecksIcon size={22} strokeWidth={1.75} aria-hidden />
              {sheetOf(devices.work.grades, cohort.title)}
            </Link>
          </li>,
          <li key={`${cohortId} attendance`}>
            <Link to="/cohorts/$cohortId/attendance" params={{ cohortId }}>
              <UserCheckIcon size={22} strokeWidth={1.75} aria-hidden />
              {sheetOf(devices.work.attendance, cohort.title)}
            </Link>
          </li>,
        ])}
      </ul>
    </Stack>
  );
}
