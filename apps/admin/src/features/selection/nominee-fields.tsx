import { asksGuardian, CooperativeRole, Education } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Checkbox, Group, NativeSelect, Radio, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { GuardianFields } from '../../components/guardian-fields.tsx';
import { WithoutDocument } from '../../components/voucher-fields.tsx';
import { blankIdentity } from '../../lib/blank-identity.ts';
import type { useBodyForm } from '../../lib/form.ts';
import { today } from '../../lib/today.ts';

interface NomineeFieldsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  /** Which document the person shows, or on what they stand without one. */
  identity: { kind: string; voucher?: { kind: string } };
  set(name: string, value: unknown): void;
}

/** Who is nominated; what may stay empty comes last. */
export function NomineeFields({ field, identity, set }: NomineeFieldsProps) {
  const words = useMessages().selection.nominations;
  const consent = field('consent', words.consent);
  const birthDate = field('person.birthDate', words.birthDate);
  return (
    <>
      <TextInput
        {...field('person.fullName', words.fullName)}
        description={words.fullNameHint}
        maxLength={100}
        autoComplete="off"
      />
      <Document field={field} identity={identity} set={set} />
      <TextInput {...birthDate} placeholder="1990-12-31" maxLength={10} />
      {asksGuardian(String(birthDate.value ?? ''), today()) ? (
        <GuardianFields field={(part, label) => field(`guardian.${part}`, label)} />
      ) : null}
      <MoreFields field={field} />
      <Checkbox
        id={consent.id}
        size="md"
        label={words.consent}
        checked={consent.value === true}
        error={consent.error ? words.consentNeeded : undefined}
        onChange={(event) => set('consent', event.currentTarget.checked)}
      />
    </>
  );
}

function Document({ field, identity, set }: NomineeFieldsProps) {
  const words = useMessages().selection.nominations;
  const terms = useTerms();
  return (
    <>
      <Radio.Group
        label={words.document}
        size="md"
        value={identity.kind}
        onChange={(kind) => set('person.identity', blankIdentity(kind))}
      >
        <Group gap="lg" mt={4}>
          <Radio value="nik" label={terms.identityKind.nik} size="md" />
          <Radio value="none" label={terms.identityKind.none} size="md" />
        </Group>
      </Radio.Group>
      {identity.kind === 'none' ? (
        <WithoutDocument identity={identity} field={field} set={set} />
      ) : (
        <TextInput
          {...field('person.identity.value', words.nik)}
          description={words.nikHint}
          inputMode="numeric"
          autoComplete="off"
          maxLength={22}
        />
      )}
    </>
  );
}

function MoreFields({ field }: Pick<NomineeFieldsProps, 'field'>) {
  const words = useMessages().selection.nominations;
  const terms = useTerms();
  const choices = <V extends string>(values: readonly V[], labels: Record<V, string>) => [
    { value: '', label: words.choose },
    ...values.map((value) => ({ value, label: labels[value] })),
  ];
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          {...field('cooperativeRole', words.role)}
          size="md"
          data={choices(CooperativeRole.options, terms.cooperativeRole)}
        />
        <NativeSelect
          {...field('person.education', words.education)}
          size="md"
          data={choices(Education.options, terms.education)}
        />
        <TextInput {...field('person.phone', words.phone)} type="tel" maxLength={30} autoComplete="off" />
      </SimpleGrid>
      <Textarea {...field('motivation', words.motivation)} autosize minRows={2} maxLength={1000} />
    </>
  );
}
