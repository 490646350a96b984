import { useMessages } from '@kompeten/ui';
import { Textarea, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

/** What a new curriculum is asked for before its units. */
export function CurriculumFields({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { fields } = useMessages().curricula;
  return (
    <>
      <TextInput {...field('title', fields.title)} maxLength={200} autoComplete="off" />
      <Textarea {...field('summary', fields.summary)} autosize minRows={2} maxLength={1000} />
    </>
  );
}
