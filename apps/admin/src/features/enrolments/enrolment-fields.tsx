import { type Cooperative, CooperativeRole, Education, type Enrolment } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { useIdentityFacts } from '../../components/identity-facts.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { cooperativesBy } from './enrolments.queries.ts';
import { GuardianText } from './guardian-text.tsx';
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

/** What was written down about a person at enrolment. */
export function EnrolmentFacts({ enrolment }: { enrolment: Enrolment }) {
  const { facts, none, bornOn, hasCard, noCard } = useMessages().enrolments;
  const terms = useTerms();
  const locale = useLocale();
  const { person, cooperativeId, cooperativeName, cooperativeRole } = enrolment;
  const identity = useIdentityFacts(enrolment);
  const born = person.birthDate.length === 4 ? person.birthDate : formatDay(locale, person.birthDate);
  const cooperative = cooperativeId ? (
    <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
      {cooperativeName}
    </Link>
  ) : (
    none
  );
  return (
    <Facts
      items={[
        { name: facts.number, value: enrolment.rosterNumber },
        ...identity,
        { name: facts.birth, value: bornOn(person.birthPlace, born) },
        { name: facts.sex, value: person.sex ? terms.sex[person.sex] : none },
        { name: facts.education, value: person.education ? terms.education[person.education] : none },
        { name: facts.phone, value: person.phone ?? none },
        { name: facts.email, value: person.email ?? none },
        ...(enrolment.guardian
          ? [{ name: facts.guardian, value: <GuardianText guardian={enrolment.guardian} /> }]
          : []),
        { name: facts.cooperative, value: cooperative },
        { name: facts.role, value: cooperativeRole ? terms.cooperativeRole[cooperativeRole] : none },
        { name: facts.card, value: enrolment.hasClaimCard ? hasCard : noCard },
        { name: facts.since, value: <DateText value={enrolment.createdAt} /> },
      ]}
    />
  );
}
