import type { NewMentoringTask } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

interface NextStepsProps {
  steps: readonly NewMentoringTask[];
  field: ReturnType<typeof useBodyForm>['field'];
  onChange(steps: NewMentoringTask[]): void;
}

/** What was agreed on; each step becomes a task of the action plan. */
export function NextSteps({ steps, field, onChange }: NextStepsProps) {
  const { visits: words, plan } = useMessages().mentoring;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.nextSteps}
      </Title>
      {steps.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name until they are sent
        <fieldset key={index} className="k-file-drop">
          <legend className="k-file-label">{words.stepOf(index + 1)}</legend>
          <Stack gap="sm">
            <TextInput {...field(`nextSteps.${index}.title`, plan.task)} maxLength={200} />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput {...field(`nextSteps.${index}.responsible`, plan.responsible)} maxLength={100} />
              <TextInput {...field(`nextSteps.${index}.dueOn`, plan.dueOn)} type="date" />
            </SimpleGrid>
            <div>
              <Button variant="default" size="sm" onClick={() => onChange(steps.filter((_, other) => other !== index))}>
                {words.removeStep(index + 1)}
              </Button>
            </div>
          </Stack>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...steps, { title: '', responsible: '', dueOn: '' }])}>
          {words.addStep}
        </Button>
      </div>
    </Stack>
  );
}
