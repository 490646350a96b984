import { BusinessUnit, type Cooperative, CooperativeKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Facts } from '../../components/facts.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import type { useBodyForm } from '../../lib/form.ts';

interface CooperativeFieldsProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'field' | 'form'>;
  regionName?: string;
}

/** What both a new and a changed cooperative are asked for. */
export function CooperativeFields({ form, regionName }: CooperativeFieldsProps) {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  const region = form.field('regionCode', words.facts.region);
  const units = form.field('businessUnits', words.facts.units);
  return (
    <Stack gap="md">
      <TextInput {...form.field('name', words.fields.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...form.field('kind', words.facts.kind)}
        size="md"
        data={CooperativeKind.options.map((value) => ({ value, label: terms.cooperativeKind[value] }))}
      />
      <RegionPicker {...region} value={region.value} description={words.regionHint} initialName={regionName} />
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
    </Stack>
  );
}

/** What is shown of a cooperative below its name. */
export function CooperativeFacts({ cooperative }: { cooperative: Cooperative }) {
  const { facts, none, provisional, founded } = useMessages().cooperatives;
  const terms = useTerms();
  const units = cooperative.businessUnits.map((unit) => terms.businessUnit[unit]);
  return (
    <Facts
      items={[
        { name: facts.region, value: `${cooperative.regionName} (${cooperative.regionCode})` },
        { name: facts.standing, value: cooperative.provisional ? provisional : founded },
        { name: facts.legal, value: cooperative.legalEntityNumber ?? none },
        { name: facts.units, value: units.join(', ') || none },
        { name: facts.address, value: cooperative.address ?? none },
      ]}
    />
  );
}
