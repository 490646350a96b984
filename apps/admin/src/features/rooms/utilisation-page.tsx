import type { Utilisation } from '@kompeten/domain';
import { dayOfInstant, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CentreTabs } from '../../components/centre-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCentreOf } from '../../lib/centre-facts.ts';
import { HeatStrips } from './heat-strips.tsx';
import { useUtilisation } from './rooms.queries.ts';
import { UseTable } from './use-table.tsx';

const EARLIEST = 2000;
const LATEST = 2100;

/** How far the rooms of a centre are used in a year, as strips of months and as a table beneath. */
export function UtilisationPage({ centreId }: { centreId: string }) {
  const { utilisation: words, centres } = useMessages();
  const navigate = useNavigate();
  const { year: asked } = useSearch({ strict: false }) as { year?: number | string };
  const thisYear = Number(dayOfInstant(new Date().toISOString()).slice(0, 4));
  const year = isYear(Number(asked)) ? Number(asked) : thisYear;
  const centre = useCentreOf(centreId);
  const query = useUtilisation(centreId, year);
  const turn = (to: number) =>
    void navigate({
      to: '/centres/$centreId/utilisation',
      params: { centreId },
      search: { year: to } as never,
      replace: true,
    });
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={centre.data ? words.lead(centre.data.name) : undefined}
        back={<Link to="/centres">{centres.back}</Link>}
      />
      <CentreTabs centreId={centreId} />
      <Group gap="sm">
        <Button variant="default" disabled={!isYear(year - 1)} onClick={() => turn(year - 1)}>
          {year - 1}
        </Button>
        <Text fw={600} role="status">{`${words.year} ${year}`}</Text>
        <Button variant="default" disabled={!isYear(year + 1)} onClick={() => turn(year + 1)}>
          {year + 1}
        </Button>
      </Group>
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState /> : null}
      {query.data ? <Picture picture={query.data} /> : null}
    </Stack>
  );
}

const isYear = (year: number) => Number.isInteger(year) && year >= EARLIEST && year <= LATEST;

function Picture({ picture }: { picture: Utilisation }) {
  const words = useMessages().utilisation;
  if (picture.rooms.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return (
    <>
      <Text c="dimmed">{words.explained}</Text>
      <HeatStrips picture={picture} />
      <UseTable picture={picture} />
    </>
  );
}
