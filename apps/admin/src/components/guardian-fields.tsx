import { GuardianConsentWay } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { today } from '../lib/today.ts';

/** What a form gives an input of the guardian. */
interface GuardianInput {
  id: string;
  name: string;
  label: string;
  value?: string;
  error?: ReactNode;
  onChange?(event: { currentTarget: { value: string } }): void;
}

interface GuardianFieldsProps {
  /** An input of the form by the name of its part, `fullName` and so on. */
  field(part: 'fullName' | 'phone' | 'way' | 'givenOn', label: string): GuardianInput;
}

/** Who consents for somebody under age, how and when; why it is asked is said when the fields appear. */
export function GuardianFields({ field }: GuardianFieldsProps) {
  const words = useMessages().enrolments.guardian;
  const { guardianConsentWay: ways } = useTerms();
  // A guardian of whom no way is told stands on the form: the register has the same word for both.
  const others = GuardianConsentWay.exclude(['form']).options.map((value) => ({ value, label: ways[value] }));
  return (
    <Stack component="section" gap="sm" aria-label={words.title}>
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text role="status">{words.why}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('fullName', words.fullName)} maxLength={100} autoComplete="off" />
        <TextInput {...field('phone', words.phone)} type="tel" maxLength={30} autoComplete="off" />
        <NativeSelect {...field('way', words.way)} size="md" data={[{ value: '', label: ways.form }, ...others]} />
        <TextInput {...field('givenOn', words.givenOn)} description={words.givenOnHint} type="date" max={today()} />
      </SimpleGrid>
    </Stack>
  );
}
