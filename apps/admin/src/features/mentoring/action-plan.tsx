import type { Mentorship } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';
import { subjectOf } from './mentorship-subject.ts';
import { NewTaskForm } from './new-task-form.tsx';
import { TaskItem } from './task-item.tsx';

/** The goal and the tasks on the way to it; open ones first. */
export function ActionPlan({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.plan;
  const { may } = useActor();
  const [added, setAdded] = useState(0);
  const mayRecord = mentorship.status === 'active' && may('mentoring.record', subjectOf(mentorship));
  const open = mentorship.tasks.filter(({ status }) => status === 'open');
  const settled = mentorship.tasks.filter(({ status }) => status !== 'open').reverse();
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        {mayRecord ? (
          <LinkButton
            to="/mentoring/$mentorshipId/change"
            params={{ mentorshipId: mentorship.id }}
            variant="default"
            size="compact-md"
          >
            {words.writeGoal}
          </LinkButton>
        ) : null}
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{mentorship.goal ?? words.noGoal}</Text>
      {mentorship.tasks.length === 0 ? <Text c="dimmed">{words.empty}</Text> : null}
      <ul className="k-work-list">
        {[...open, ...settled].map((task) => (
          <TaskItem key={task.id} mentorshipId={mentorship.id} task={task} mayRecord={mayRecord} />
        ))}
      </ul>
      {mayRecord ? <NewTaskForm key={added} mentorshipId={mentorship.id} onAdded={() => setAdded(added + 1)} /> : null}
    </Stack>
  );
}
