import { dayPlus, mondayOf } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, TextInput, Title } from '@mantine/core';
import { useState } from 'react';

/** The sessions of a week are proposed for another week. */
export function CopyWeek({ week, onAsk }: { week: string; onAsk(to: string): void }) {
  const words = useMessages().timetable;
  const [typed, setTyped] = useState<{ week: string; to: string } | null>(null);
  const to = typed?.week === week ? typed.to : dayPlus(week, 7);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(to);
  return (
    <section aria-labelledby="copy-week-title">
      <Title order={2} size="h4" id="copy-week-title" mb="sm">
        {words.tools}
      </Title>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={words.fields.to}
          value={to}
          onChange={(event) => setTyped({ week, to: event.currentTarget.value })}
        />
        <Button variant="default" disabled={!isDay || mondayOf(to) === week} onClick={() => onAsk(mondayOf(to))}>
          {words.copyWeek}
        </Button>
      </Group>
    </section>
  );
}
