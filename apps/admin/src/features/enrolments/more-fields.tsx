import { type Cooperative, CooperativeRole, Education } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { SearchSelect } from '../../components/search-select.tsx';
import { cooperativesBy } from './enrolments.queries.ts';
import type { PersonForm } from './person-form.ts';

/** Where a person comes from and how to reach them; all of it may be empty. */
export function MoreFields({ form }: { form: PersonForm }) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const { fields, choose } = words;
  const cooperative = form.field('cooperativeId', fields.cooperative);
  const choices = <V extends string>(values: readonly V[], labels: Record<V, string>) => [
    { value: '', label: choose },
    ...values.map((value) => ({ value, label: labels[value] })),
  ];
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words.optional}
      </Title>
      <SearchSelect<Cooperative>
        {...cooperative}
        value={cooperative.value}
        description={words.cooperativeHint}
        query={cooperativesBy}
        option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          {...form.field('cooperativeRole', fields.cooperativeRole)}
          size="md"
          data={choices(CooperativeRole.options, terms.cooperativeRole)}
        />
        <NativeSelect
          {...form.field('person.education', fields.education)}
          size="md"
          data={choices(Education.options, terms.education)}
        />
        <TextInput {...form.field('person.birthPlace', fields.birthPlace)} maxLength={100} autoComplete="off" />
        <TextInput {...form.field('person.phone', fields.phone)} type="tel" maxLength={30} autoComplete="off" />
        <TextInput {...form.field('person.email', fields.email)} type="email" maxLength={254} autoComplete="off" />
      </SimpleGrid>
    </Stack>
  );
}
