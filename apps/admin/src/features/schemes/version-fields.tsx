import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import { GroupFields } from './group-fields.tsx';
import { RequirementFields } from './requirement-fields.tsx';
import { UnitFields } from './unit-fields.tsx';
import type { VersionForm } from './version-form.ts';

interface VersionFieldsProps {
  form: VersionForm;
  /** What the units of an earlier version are called. */
  titles?: ReadonlyMap<string, string>;
}

/** What a version of a scheme says: its units and groups, its requirements, and its terms. */
export function VersionFields({ form, titles }: VersionFieldsProps) {
  const { fields, hints } = useMessages().schemeEditor;
  const { field, at } = form;
  return (
    <Stack gap="lg">
      <TextInput {...field(`${at}label`, fields.label)} description={hints.label} maxLength={40} autoComplete="off" />
      <UnitFields form={form} titles={titles} />
      <GroupFields form={form} />
      <RequirementFields form={form} />
      <TermFields form={form} />
    </Stack>
  );
}

function TermFields({ form: { field, at } }: { form: VersionForm }) {
  const { fields, hints, terms } = useMessages().schemeEditor;
  const months = ['validityMonths', 'surveillanceMonths', 'renewalOpensMonths', 'reassessmentDays'] as const;
  return (
    <Stack component="section" gap="sm" aria-labelledby="terms-title">
      <Title order={2} size="h4" id="terms-title">
        {terms}
      </Title>
      <Text size="sm">{hints.terms}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {months.map((name) => (
          <NumberField key={name} {...field(`${at}${name}`, fields[name])} />
        ))}
      </SimpleGrid>
      <NumberField {...field(`${at}feeRupiah`, fields.feeRupiah)} description={hints.fee} />
    </Stack>
  );
}
