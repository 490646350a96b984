import type { FollowUp } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { followUpTone } from './mentoring-tones.ts';

/** The dated follow-ups and how each stands today. */
export function FollowUps({ followUps }: { followUps: readonly FollowUp[] }) {
  const words = useMessages().mentoring;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {words.followUps.title}
      </Title>
      <SimpleTable
        caption={words.followUps.title}
        items={followUps}
        keyOf={({ months }) => String(months)}
        columns={[
          { id: 'after', header: words.followUps.title, cell: ({ months }) => words.followUps.after(months) },
          { id: 'due', header: words.followUps.due, cell: ({ dueOn }) => <DateText value={dueOn} /> },
          {
            id: 'state',
            header: words.columns.status,
            cell: ({ state }) => <StatusMark tone={followUpTone[state]}>{words.followUps.state[state]}</StatusMark>,
          },
        ]}
      />
    </section>
  );
}
