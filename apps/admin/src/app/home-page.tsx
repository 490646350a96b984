import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageHeader } from '../components/page-header.tsx';
import { PreparedSheets } from '../components/prepared-sheets.tsx';
import { EmptyState, LoadingState } from '../components/states.tsx';
import { fieldWork } from '../lib/field-workers.ts';
import { useActor } from '../lib/session.ts';
import { useConnection } from '../lib/use-connection.ts';
import { useVisibleNavigation } from './frame/visible-navigation.ts';
import { section, workQueue } from './work-queue.ts';

const PreparedChecklists = section('PreparedChecklists', () => import('../components/prepared-checklists.tsx'));
const PreparedVisits = section('PreparedVisits', () => import('../components/prepared-visits.tsx'));

/** The first page: what waits for this person, or without a network what lies on the device; and the ways they may go. */
export function HomePage() {
  const words = useMessages();
  const { user, may } = useActor();
  const away = useConnection() === 'offline';
  const sections = workQueue.filter(({ permission }) => may(permission));
  const ways = useVisibleNavigation().flatMap((group) => group.items.filter((item) => item.to !== '/'));
  return (
    <Stack gap="xl">
      <PageHeader title={words.shell.home.greeting(user.fullName)} lead={away ? undefined : words.shell.home.lead} />
      {away ? (
        <>
          {may('attendance.record') || !fieldWork.some((one) => may(one)) ? <PreparedSheets /> : null}
          {may('judgement.record') ? (
            <Suspense fallback={<LoadingState lines={2} />}>
              <PreparedChecklists />
            </Suspense>
          ) : null}
          {may('mentoring.record') ? (
            <Suspense fallback={<LoadingState lines={2} />}>
              <PreparedVisits />
            </Suspense>
          ) : null}
        </>
      ) : (
        <div>
          <SimpleGrid className="k-queue" cols={{ base: 1, lg: 2 }} spacing="lg">
            {sections.map(({ id, Section }) => (
              <Suspense key={id} fallback={<LoadingState lines={3} />}>
                <Section />
              </Suspense>
            ))}
          </SimpleGrid>
          <div className="k-queue-nothing">
            <EmptyState title={words.shell.home.nothing}>{words.shell.home.nothingText}</EmptyState>
          </div>
        </div>
      )}
      <section aria-labelledby="shortcuts">
        <Title order={2} size="h4" id="shortcuts">
          {words.shell.home.shortcuts}
        </Title>
        <ul className="k-ways">
          {ways.map(({ to, icon: Icon, name }) => (
            <li key={to}>
              <Link to={to}>
                <Icon size={22} strokeWidth={1.75} aria-hidden />
                {words.ways[name]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  );
}
