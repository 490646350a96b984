import type { Mentorship } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { usePlacements } from './mentoring.queries.ts';
import { subjectOf } from './mentorship-subject.ts';
import { usePlacementColumns } from './placement-columns.tsx';

/** What came of this mentorship: jobs and businesses. */
export function MentorshipPlacements({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.placements;
  const { may } = useActor();
  const query = usePlacements(mentorship.id);
  const columns = usePlacementColumns();
  const items = query.data?.items ?? [];
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        {may('placement.report', subjectOf(mentorship)) ? (
          <LinkButton
            to="/mentoring/$mentorshipId/placement"
            params={{ mentorshipId: mentorship.id }}
            variant="default"
            size="compact-md"
          >
            {words.report}
          </LinkButton>
        ) : null}
      </Group>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data && items.length === 0 ? <Text c="dimmed">{words.empty}</Text> : null}
      {items.length > 0 ? (
        <SimpleTable caption={words.title} items={items} keyOf={({ id }) => id} columns={columns} />
      ) : null}
    </Stack>
  );
}
