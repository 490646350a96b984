import { explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { LinkButton } from '../../components/link-button.tsx';
import type { NotPassing } from './not-passing.ts';

interface NotPassingListProps {
  cohortId: string;
  people: readonly NotPassing[];
  /** How many would pass. */
  passing: number;
}

/** Who would be declared not to have passed, each with the reasons, and the way to the sheets; said before the act. */
export function NotPassingList({ cohortId, people, passing }: NotPassingListProps) {
  const words = useMessages().cohorts.completion;
  const locale = useLocale();
  const params = { cohortId };
  if (people.length === 0) return passing > 0 ? <Text>{words.nobody(passing)}</Text> : null;
  return (
    <Stack component="section" gap="sm" aria-label={words.title(people.length)}>
      <StatusMark tone="warn">{words.title(people.length)}</StatusMark>
      <Text>{words.text}</Text>
      <ul className="k-reasons">
        {people.map(({ enrolmentId, fullName, reasons }) => (
          <li key={enrolmentId}>
            <strong>{fullName}</strong>: {reasons.map((reason) => explainBlocker(locale, reason)).join('; ')}
          </li>
        ))}
      </ul>
      <Group gap="sm">
        <LinkButton to="/cohorts/$cohortId/grades" params={params} variant="outline">
          {words.toGrades}
        </LinkButton>
        <LinkButton to="/cohorts/$cohortId/attendance" params={params} variant="outline">
          {words.toAttendance}
        </LinkButton>
      </Group>
    </Stack>
  );
}
