import { Sex } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Checkbox, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PersonForm } from './person-form.ts';

/** When and where somebody was born; a year alone is enough where nothing more is known. */
export function BirthFields({ form }: { form: PersonForm }) {
  const { fields, choose } = useMessages().enrolments;
  const terms = useTerms();
  const [yearOnly, setYearOnly] = useState(false);
  const toggle = (checked: boolean) => {
    setYearOnly(checked);
    form.set('person.birthDate', checked ? form.typed.person.birthDate.slice(0, 4) : '');
  };
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {yearOnly ? (
          <TextInput {...form.field('person.birthDate', fields.birthYear)} inputMode="numeric" />
        ) : (
          <TextInput {...form.field('person.birthDate', fields.birthDate)} type="date" />
        )}
        <NativeSelect
          {...form.field('person.sex', fields.sex)}
          size="md"
          data={[{ value: '', label: choose }, ...Sex.options.map((value) => ({ value, label: terms.sex[value] }))]}
        />
      </SimpleGrid>
      <Checkbox
        size="md"
        label={fields.yearOnly}
        checked={yearOnly}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
    </Stack>
  );
}
