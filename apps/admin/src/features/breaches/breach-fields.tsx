import { type Breach, BreachedData } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { IssuersField } from './issuers-field.tsx';

interface BreachFieldsProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'field' | 'form'>;
  known?: Pick<Breach, 'issuers' | 'cohorts'>;
}

/** An instant as a field of this device shows it, in its own time. */
function localOf(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const nothing = { issuers: [], cohorts: [] };

/** What is asked of a breach: what the law wants told, and whom it concerns. */
export function BreachFields({ form, known = nothing }: BreachFieldsProps) {
  const words = useMessages().breaches;
  const { fields } = words;
  const data = form.field('data', fields.data);
  const foundAt = form.field('foundAt', fields.foundAt);
  const everybody = form.form.getInputProps('everybody', { type: 'checkbox' });
  const long = { autosize: true, minRows: 3, maxLength: 2000 };
  return (
    <Stack gap="md">
      <TextInput {...form.field('title', fields.title)} maxLength={120} autoComplete="off" />
      <TextInput
        {...foundAt}
        type="datetime-local"
        value={foundAt.value === '' ? '' : localOf(foundAt.value)}
        onChange={({ currentTarget: { value } }) => foundAt.onChange(value && new Date(value).toISOString())}
      />
      <TextInput {...form.field('occurredOn', fields.occurredOn)} type="date" />
      <Textarea {...form.field('what', fields.what)} description={fields.whatHint} {...long} />
      <div id={data.id} tabIndex={-1}>
        <Checkbox.Group label={data.label} value={data.value} onChange={data.onChange} error={data.error} size="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
            {BreachedData.options.map((one) => (
              <Checkbox key={one} value={one} label={words.data[one]} size="md" />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      </div>
      <Checkbox size="md" label={fields.everybody} {...everybody} />
      {form.form.values.everybody ? null : <IssuersField form={form} known={known} />}
      <NumberField {...form.field('people', fields.people)} />
      <Textarea {...form.field('measures', fields.measures)} {...long} />
      <TextInput {...form.field('contact', fields.contact)} description={fields.contactHint} maxLength={200} />
    </Stack>
  );
}
