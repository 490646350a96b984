import { NonUnitSubject, OnTheJobTraining } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { ActionIcon, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { PlusIcon, Trash2Icon } from 'lucide-react';
import { NumberField } from '../../components/number-field.tsx';
import type { Change, Draft, DraftSubject } from './draft.ts';

/** What is taught beside the units: subjects, and training on the job. */
export function BesideUnits({ draft, change }: { draft: Draft; change: Change }) {
  const words = useMessages().curriculumEditor;
  const add = () =>
    change(({ subjects }) => {
      const key = Math.max(0, ...subjects.map((subject) => subject.key)) + 1;
      return { subjects: [...subjects, { key, title: '', theoryHours: '', practiceHours: '' }] };
    });
  const { onTheJob } = draft;
  return (
    <>
      <Stack component="section" gap="sm" aria-labelledby="subjects-title">
        <Title order={2} size="h4" id="subjects-title">
          {words.subjects}
        </Title>
        <Text c="dimmed">{words.subjectsHint}</Text>
        {draft.subjects.map((subject) => (
          <SubjectRow key={subject.key} subject={subject} change={change} />
        ))}
        <Group>
          <Button variant="light" leftSection={<PlusIcon size={18} aria-hidden />} onClick={add}>
            {words.addSubject}
          </Button>
        </Group>
      </Stack>
      <Stack component="section" gap="sm" aria-labelledby="on-the-job-title">
        <Title order={2} size="h4" id="on-the-job-title">
          {words.onTheJob}
        </Title>
        <div className="k-subject">
          <TextInput
            id="job-place"
            label={words.place}
            maxLength={200}
            value={onTheJob.place}
            onChange={({ currentTarget: { value } }) =>
              change((old) => ({ onTheJob: { ...old.onTheJob, place: value } }))
            }
          />
          <NumberField
            id="job-hours"
            label={words.hours}
            law={OnTheJobTraining.shape.lessonHours}
            value={onTheJob.lessonHours}
            onChange={(lessonHours) => change((old) => ({ onTheJob: { ...old.onTheJob, lessonHours } }))}
          />
        </div>
      </Stack>
    </>
  );
}

function SubjectRow({ subject, change }: { subject: DraftSubject; change: Change }) {
  const words = useMessages().curriculumEditor;
  const set = (of: Partial<DraftSubject>) =>
    change(({ subjects }) => ({
      subjects: subjects.map((each) => (each.key === subject.key ? { ...each, ...of } : each)),
    }));
  return (
    <fieldset className="k-subject" aria-label={subject.title || words.subject}>
      <TextInput
        label={words.subject}
        maxLength={200}
        value={subject.title}
        onChange={({ currentTarget: { value } }) => set({ title: value })}
      />
      <NumberField
        label={words.theory}
        law={NonUnitSubject.shape.theoryHours}
        value={subject.theoryHours}
        onChange={(theoryHours) => set({ theoryHours })}
      />
      <NumberField
        label={words.practice}
        law={NonUnitSubject.shape.practiceHours}
        value={subject.practiceHours}
        onChange={(practiceHours) => set({ practiceHours })}
      />
      <ActionIcon
        size={44}
        variant="outline"
        color="bad"
        aria-label={words.removeSubject(subject.title)}
        onClick={() => change(({ subjects }) => ({ subjects: subjects.filter(({ key }) => key !== subject.key) }))}
      >
        <Trash2Icon size={20} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
