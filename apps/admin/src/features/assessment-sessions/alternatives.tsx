import type { SchedulingAlternatives } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';

interface AlternativesProps {
  alternatives: SchedulingAlternatives | null;
  onSite(siteId: string): void;
  onTime(time: SchedulingAlternatives['times'][number]): void;
}

/** What would be possible instead of what was refused; a place or a time is taken with a click. */
export function Alternatives({ alternatives, onSite, onTime }: AlternativesProps) {
  const words = useMessages().assessmentSessions.alternatives;
  const locale = useLocale();
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
          <li key={id}>
            {name}{' '}
            <Button size="compact-sm" variant="subtle" aria-label={words.take(name)} onClick={() => onSite(id)}>
              {words.use}
            </Button>
          </li>
        ))}
      </ul>
      {times.length > 0 ? <Text>{words.times}</Text> : null}
      <ul>
        {times.map((time) => (
          <li key={time.startsAt}>
            <DateText value={time.startsAt} />{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={words.take(formatDay(locale, time.startsAt))}
              onClick={() => onTime(time)}
            >
              {words.use}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
