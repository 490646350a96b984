import { cooperatives } from '@kompeten/contract';
import { BusinessUnit, CooperativeKind, NewCooperative } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { mutationOf } from '../../lib/query.ts';

const blank = {
  name: '',
  kind: 'village' as const,
  regionCode: '',
  legalEntityNumber: '',
  address: '',
  provisional: false,
  businessUnits: [],
};

/** A cooperative is registered, founded or not yet. */
export function NewCooperativePage() {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  const navigate = useNavigate();
  const create = useMutation(mutationOf(cooperatives.createCooperative, [cooperatives.listCooperatives]));
  const form = useBodyForm({
    body: NewCooperative,
    initialValues: blank,
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/cooperatives/$cooperativeId', params: { cooperativeId: id } });
    },
  });
  const region = form.field('regionCode', words.facts.region);
  const units = form.field('businessUnits', words.facts.units);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/cooperatives">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('name', words.fields.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...form.field('kind', words.facts.kind)}
        size="md"
        data={CooperativeKind.options.map((value) => ({ value, label: terms.cooperativeKind[value] }))}
      />
      <RegionPicker {...region} value={region.value} description={words.regionHint} />
      <Checkbox
        size="md"
        label={words.fields.provisional}
        {...form.form.getInputProps('provisional', { type: 'checkbox' })}
      />
      {form.form.values.provisional ? null : (
        <TextInput {...form.field('legalEntityNumber', words.facts.legal)} maxLength={60} />
      )}
      <Checkbox.Group label={words.facts.units} value={units.value} onChange={units.onChange} size="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
          {BusinessUnit.options.map((unit) => (
            <Checkbox key={unit} value={unit} label={terms.businessUnit[unit]} size="md" />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Textarea {...form.field('address', words.facts.address)} autosize minRows={2} maxLength={300} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
