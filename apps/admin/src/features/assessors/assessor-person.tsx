import { IdentityKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Radio, Stack, TextInput, Title } from '@mantine/core';
import { WithoutDocument } from '../../components/voucher-fields.tsx';
import { blankIdentity } from '../../lib/blank-identity.ts';
import type { useBodyForm } from '../../lib/form.ts';

type Form = Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;

/** Who an assessor is: the name as on the document, and the document by which the person is found again. */
export function AssessorPerson({ form: { form, field } }: { form: Form }) {
  const { assessors: words, enrolments } = useMessages();
  const terms = useTerms();
  const { identity } = form.values.person as { identity: { kind: string; voucher?: { kind: string } } };
  const choose = (kind: string) => form.setFieldValue('person.identity', blankIdentity(kind));
  return (
    <Stack component="section" gap="md" aria-labelledby="person-title">
      <Title order={2} size="h4" id="person-title">
        {words.person}
      </Title>
      <TextInput {...field('person.fullName', words.fields.fullName)} maxLength={100} autoComplete="off" />
      <TextInput
        {...field('person.birthDate', words.fields.birthDate)}
        description={words.hints.birthDate}
        maxLength={10}
        autoComplete="off"
      />
      <Radio.Group label={enrolments.fields.identityKind} size="md" value={identity.kind} onChange={choose}>
        <Group gap="lg" mt={4}>
          {IdentityKind.options.map((kind) => (
            <Radio key={kind} value={kind} label={terms.identityKind[kind]} size="md" />
          ))}
        </Group>
      </Radio.Group>
      {identity.kind === 'none' ? (
        <WithoutDocument identity={identity} field={field} set={(name, value) => form.setFieldValue(name, value)} />
      ) : (
        <Document kind={identity.kind} field={field} />
      )}
    </Stack>
  );
}

function Document({ kind, field }: { kind: string; field: Form['field'] }) {
  const words = useMessages().enrolments;
  if (kind === 'passport') {
    return <TextInput {...field('person.identity.value', words.fields.passport)} maxLength={12} autoComplete="off" />;
  }
  return (
    <TextInput
      {...field('person.identity.value', words.fields.nik)}
      description={words.nikHint}
      inputMode="numeric"
      autoComplete="off"
      maxLength={22}
    />
  );
}
