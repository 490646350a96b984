import { NewMentoringTask } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useAddTask } from './mentoring.queries.ts';

/** Adds one task to the action plan; afterwards the form is ready for the next. */
export function NewTaskForm({ mentorshipId, onAdded }: { mentorshipId: string; onAdded(): void }) {
  const words = useMessages().mentoring.plan;
  const add = useAddTask();
  const form = useBodyForm({
    body: NewMentoringTask,
    initialValues: valuesOf(NewMentoringTask),
    onSubmit: async (body) => {
      await add.mutateAsync({ params: { mentorshipId }, body });
      announce(words.added);
      onAdded();
    },
  });
  return (
    <details className="k-details">
      <summary>{words.add}</summary>
      <Stack component="form" gap="sm" mt="sm" className="k-narrow" {...form.formProps}>
        <ErrorSummary faults={form.faults} />
        <TextInput {...form.field('title', words.task)} description={words.taskHint} maxLength={200} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...form.field('responsible', words.responsible)} maxLength={100} />
          <TextInput {...form.field('dueOn', words.dueOn)} type="date" />
        </SimpleGrid>
        <Group>
          <Button type="submit" loading={form.pending}>
            {words.add}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
