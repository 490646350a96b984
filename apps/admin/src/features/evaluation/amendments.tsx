import { legalDay } from '@kompeten/domain';
import '../../components/pages.css';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useAmendments } from './evaluation.queries.ts';

/** Why a completed cohort was opened again, by which two people, and what came of it. */
export function Amendments({ cohortId }: { cohortId: string }) {
  const words = useMessages().evaluation.amendments;
  const locale = useLocale();
  const { data } = useAmendments(cohortId);
  const day = (instant: string) => formatDay(locale, legalDay(instant));
  if (!data) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="amendments-title">
      <Title order={2} size="h4" id="amendments-title">
        {words.title}
      </Title>
      <Text c="dimmed">{data.items.length === 0 ? `${words.none} ${words.howTo}` : words.howTo}</Text>
      <ul className="k-timeline">
        {data.items.map((one) => (
          <li key={one.id}>
            <Text fw={600}>{one.reason}</Text>
            <Text>
              {words.opened(one.openedByName, day(one.openedAt))}
              {one.closedByName && one.closedAt ? `, ${words.closed(one.closedByName, day(one.closedAt))}` : ''}
            </Text>
            {one.closedAt === null ? (
              <StatusMark tone="warn">{words.open}</StatusMark>
            ) : (
              <Text size="sm" c="dimmed">
                {words.effects(one.passed, one.notPassed, one.certificateCases)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
