import type { SchedulingAlternatives } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';

/** What would be possible instead of what was refused. */
export function Alternatives({ alternatives }: { alternatives: SchedulingAlternatives | null }) {
  const words = useMessages().assessmentSessions.alternatives;
  if (!alternatives) return null;
  const { assessors, sites, times } = alternatives;
  if (assessors.length + sites.length + times.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="alternatives-title">
      <Title order={2} size="h4" id="alternatives-title">
        {words.title}
      </Title>
      {assessors.length > 0 ? <Text>{words.assessors}</Text> : null}
      <ul>
        {assessors.map(({ id, fullName, bodyName, regionName }) => (
          <li key={id}>{words.assessor(fullName, bodyName, regionName)}</li>
        ))}
      </ul>
      {sites.length > 0 ? <Text>{words.sites}</Text> : null}
      <ul>
        {sites.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {times.length > 0 ? <Text>{words.times}</Text> : null}
      <ul>
        {times.map(({ startsAt }) => (
          <li key={startsAt}>
            <DateText value={startsAt} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
