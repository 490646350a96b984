import { IdentityKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { WithoutDocument } from '../../components/voucher-fields.tsx';
import { blankIdentity } from '../../lib/blank-identity.ts';
import type { PersonForm } from './person-form.ts';

const NikReading = lazy(async () => ({ default: (await import('../../components/nik-reading.tsx')).NikReading }));

/** Which document a person shows; a NIK is read as it is typed, and nobody is turned away without one. */
export function IdentityFields({ form }: { form: PersonForm }) {
  const words = useMessages().enrolments;
  const terms = useTerms();
  const { person } = form.typed;
  const choose = (kind: string) => form.set('person.identity', blankIdentity(kind));
  return (
    <Stack gap="md">
      <Radio.Group label={words.fields.identityKind} size="md" value={person.identity.kind} onChange={choose}>
        <Group gap="lg" mt={4}>
          {IdentityKind.options.map((kind) => (
            <Radio key={kind} value={kind} label={terms.identityKind[kind]} size="md" />
          ))}
        </Group>
      </Radio.Group>
      <Document form={form} />
    </Stack>
  );
}

function Document({ form }: { form: PersonForm }) {
  const words = useMessages().enrolments;
  const { identity, birthDate, sex } = form.typed.person;
  if (identity.kind === 'none') return <WithoutDocument identity={identity} field={form.field} set={form.set} />;
  if (identity.kind === 'passport') {
    return <TextInput {...form.field('person.identity.value', words.fields.passport)} maxLength={12} />;
  }
  return (
    <>
      <TextInput
        {...form.field('person.identity.value', words.fields.nik)}
        description={words.nikHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={22}
      />
      <Suspense>
        <NikReading
          nik={identity.value ?? ''}
          birthDate={birthDate}
          sex={sex}
          onFill={(found) => {
            if (!birthDate) form.set('person.birthDate', found.birthDate);
            if (!sex) form.set('person.sex', found.sex);
          }}
        />
      </Suspense>
    </>
  );
}
