import { formatDayRange, useFieldMessages, useLocale } from '@kompeten/ui';
import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { usePrepared } from '../../lib/device/use-prepared.ts';
import { useActor } from '../../lib/session.ts';
import { useOpenCohorts } from './prepared.queries.ts';

/** The running cohorts of whoever teaches them, with the ways straight to their sheets; who manages cohorts has lists of their own. */
export function OpenSheets() {
  const { application, devices } = useFieldMessages();
  const words = devices.work;
  const locale = useLocale();
  const { may } = useActor();
  const teaches = !may('cohort.manage');
  const { data: open = [] } = useOpenCohorts(teaches);
  const prepared = new Set(usePrepared().data?.map(({ cohortId }) => cohortId));
  if (!teaches || open.length === 0) return null;
  const { sheetOf } = application.offlineHome;
  return (
    <WorkCard title={words.queue}>
      {open.map(({ id, title, startsOn, endsOn }) => (
        <li key={id}>
          <Text fw={600}>{title}</Text>
          <Text size="sm" c="dimmed">
            {formatDayRange(locale, startsOn, endsOn)}
          </Text>
          <Group gap="sm" my="xs">
            <LinkButton
              to="/cohorts/$cohortId/attendance"
              params={{ cohortId: id }}
              variant="outline"
              aria-label={sheetOf(words.attendance, title)}
            >
              {words.attendance}
            </LinkButton>
            <LinkButton
              to="/cohorts/$cohortId/grades"
              params={{ cohortId: id }}
              aria-label={sheetOf(words.grades, title)}
            >
              {words.grades}
            </LinkButton>
          </Group>
          {prepared.has(id) ? (
            <Text size="sm">{words.queueReady}</Text>
          ) : (
            <Link to="/offline-work">{words.queuePrepare}</Link>
          )}
        </li>
      ))}
    </WorkCard>
  );
}
