import { useMessages } from '@kompeten/ui';
import { SimpleGrid, TextInput } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import type { useBodyForm } from '../../lib/form.ts';

/** What both a new and a changed cohort are asked for. */
export function CohortFields({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { fields, titleHint } = useMessages().cohorts;
  return (
    <>
      <TextInput {...field('title', fields.title)} description={titleHint} maxLength={200} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput {...field('startsOn', fields.startsOn)} type="date" />
        <TextInput {...field('endsOn', fields.endsOn)} type="date" />
        <NumberField {...field('capacity', fields.capacity)} maxLength={3} />
      </SimpleGrid>
    </>
  );
}
