import type { OpeningCalendar } from '@kompeten/domain';
import { formatDayRange, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CentreTabs } from '../../components/centre-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useCentreOf } from '../../lib/centre-facts.ts';
import { useActor } from '../../lib/session.ts';
import { Holidays } from './holidays.tsx';
import { useOpening } from './opening.queries.ts';
import { OpeningForm } from './opening-form.tsx';

/** When a centre is open: its weekly hours, the days it closes, and the national holidays. */
export function OpeningPage({ centreId }: { centreId: string }) {
  const { opening: words, centres } = useMessages();
  const { may } = useActor();
  const centre = useCentreOf(centreId);
  const query = useOpening(centreId);
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={centre.data ? words.lead(centre.data.name) : undefined}
        back={<Link to="/centres">{centres.back}</Link>}
      />
      <CentreTabs centreId={centreId} />
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState /> : null}
      {query.data && may('centre.manage', { centreId }) ? (
        <OpeningForm key={query.data.version} calendar={query.data} />
      ) : null}
      {query.data && !may('centre.manage', { centreId }) ? <Shown calendar={query.data} /> : null}
      <Holidays />
    </Stack>
  );
}

function Shown({ calendar: { hours, closed } }: { calendar: OpeningCalendar }) {
  const words = useMessages().opening;
  const locale = useLocale();
  return (
    <>
      <Title order={2} size="h4">
        {words.hours}
      </Title>
      {hours.length === 0 ? <Text>{words.anytime}</Text> : null}
      <ul className="k-reasons">
        {hours.map(({ weekday, from, until }) => (
          <li key={`${weekday}-${from}`}>{`${words.weekday[weekday - 1]}: ${from}–${until}`}</li>
        ))}
      </ul>
      <Title order={2} size="h4">
        {words.closed}
      </Title>
      {closed.length === 0 ? <Text>{words.noClosed}</Text> : null}
      <ul className="k-reasons">
        {closed.map(({ from, to, reason }) => (
          <li key={from}>{`${formatDayRange(locale, from, to)}: ${reason}`}</li>
        ))}
      </ul>
    </>
  );
}
