import type { MentoringKit, VisitReport } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Checkbox, Stack } from '@mantine/core';

interface OpenTasksProps {
  tasks: MentoringKit['tasks'];
  settled: VisitReport['settled'];
  onChange(settled: VisitReport['settled']): void;
}

/** The tasks that are still open; those that the visit found done get their tick. */
export function OpenTasks({ tasks, settled, onChange }: OpenTasksProps) {
  const { visits: words, plan } = useMessages().mentoring;
  const locale = useLocale();
  const open = tasks.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  return (
    <Checkbox.Group
      label={words.tasks}
      description={words.tasksLead}
      value={settled.map(({ taskId }) => taskId)}
      onChange={(ids) => onChange(ids.map((taskId) => ({ taskId, event: 'complete' })))}
    >
      <Stack gap="xs" mt="xs">
        {open.map(({ id, title, dueOn }) => (
          <Checkbox key={id} value={id} size="md" label={title} description={plan.dueBy(formatDay(locale, dueOn))} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
