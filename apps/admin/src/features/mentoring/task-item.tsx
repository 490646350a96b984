import { eventsFrom, type MentoringTask, type TaskEvent, taskMachine } from '@kompeten/domain';
import { dayOfInstant, formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useMoveTask } from './mentoring.queries.ts';
import { taskTone } from './mentoring-tones.ts';

interface TaskItemProps {
  mentorshipId: string;
  task: MentoringTask;
  mayRecord: boolean;
}

/** One task: what, who, until when, and what settles it. */
export function TaskItem({ mentorshipId, task, mayRecord }: TaskItemProps) {
  const words = useMessages().mentoring.plan;
  const explain = useExplain();
  const move = useMoveTask();
  const [dropping, setDropping] = useTyped(`dropping ${task.id}`, false);
  const settle = (event: TaskEvent, note?: string) =>
    move.mutate(
      { params: { mentorshipId, taskId: task.id }, body: { event, version: task.version, ...(note && { note }) } },
      { onSuccess: () => announce(words.settled) },
    );
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm">
        <TaskWords task={task} />
        {mayRecord && !dropping ? (
          <Group gap="xs">
            {eventsFrom(taskMachine, task.status).map((event) => (
              <Button
                key={event}
                variant="default"
                size="sm"
                aria-label={words.ofTask(words[event], task.title)}
                loading={move.isPending}
                onClick={() => (event === 'drop' ? setDropping(true) : settle(event))}
              >
                {words[event]}
              </Button>
            ))}
          </Group>
        ) : null}
      </Group>
      {dropping ? (
        <DropForm taskId={task.id} onDrop={(note) => settle('drop', note)} onKeep={() => setDropping(false)} />
      ) : null}
      <ErrorSummary faults={move.error ? [{ message: explain(move.error) }] : []} />
    </li>
  );
}

function TaskWords({ task }: { task: MentoringTask }) {
  const words = useMessages().mentoring.plan;
  const locale = useLocale();
  const late = task.status === 'open' && task.dueOn < dayOfInstant(new Date().toISOString());
  const said = [
    task.status === 'open' ? words.dueBy(formatDay(locale, task.dueOn)) : null,
    task.responsible,
    task.visitId ? words.fromVisit : null,
    task.note,
  ].filter(Boolean);
  return (
    <div>
      <Group gap="xs">
        <Text fw={600}>{task.title}</Text>
        {late ? (
          <StatusMark tone="bad">{words.late}</StatusMark>
        ) : (
          <StatusMark tone={taskTone[task.status]}>{words.status[task.status]}</StatusMark>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {said.join(' · ')}
      </Text>
    </div>
  );
}

interface DropFormProps {
  taskId: string;
  onDrop(note: string): void;
  onKeep(): void;
}

function DropForm({ taskId, onDrop, onKeep }: DropFormProps) {
  const words = useMessages().mentoring.plan;
  const [note, setNote] = useTyped(`dropped ${taskId}`, '');
  return (
    <Stack
      component="form"
      gap="xs"
      mt="xs"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) onDrop(note.trim());
      }}
    >
      <TextInput
        label={words.dropTitle}
        required
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="sm" color="bad">
          {words.drop}
        </Button>
        <Button variant="default" size="sm" onClick={onKeep}>
          {words.keep}
        </Button>
      </Group>
    </Stack>
  );
}
