import { Trade } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

/** What a new curriculum is asked for before its units. */
export function CurriculumFields({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const { fields } = useMessages().curricula;
  const trades = useTradeChoices();
  return (
    <>
      <TextInput {...field('title', fields.title)} maxLength={200} autoComplete="off" />
      <NativeSelect {...field('trade', fields.trade)} size="md" data={trades} />
      <Textarea {...field('summary', fields.summary)} autosize minRows={2} maxLength={1000} />
    </>
  );
}

/** The trades to choose from, and that nobody has said one yet. */
export function useTradeChoices(): { value: string; label: string }[] {
  const { curricula, rooms } = useMessages();
  const trades = Trade.options.map((value) => ({ value, label: rooms.trade[value] }));
  return [{ value: '', label: curricula.noTrade }, ...trades];
}
