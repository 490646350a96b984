import { type ApplicationForm, type AssessmentApplication, type Cooperative, CooperativeRole } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Checkbox, NativeSelect, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { cooperativesOfDesk, useSaveForm } from './desk.queries.ts';
import { DeskClaims } from './desk-claims.tsx';
import type { DeskFormProps } from './desk-form-props.ts';
import { DeskGuardian } from './desk-guardian.tsx';

/** The form of an application (FR.APL.01), filled in for somebody; nothing is handed in by saving it. */
export function DeskForm({ application }: { application: AssessmentApplication }) {
  const words = useMessages().applicationDesk;
  const explain = useExplain();
  const save = useSaveForm(words.saved);
  const [form, setForm] = useTyped('desk', application.form);
  useUnsavedInput(form, save);
  const { id: applicationId, version } = application;
  const change = (what: Partial<ApplicationForm>) => setForm((before) => ({ ...before, ...what }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ params: { applicationId }, body: { version, form } });
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" aria-labelledby="desk-form" onSubmit={submit}>
      <Title order={2} size="h4" id="desk-form">
        {words.form}
      </Title>
      <ErrorSummary faults={save.error ? [{ message: explain(save.error) }] : []} />
      <Reach application={application} form={form} change={change} />
      {application.guardianNeeded ? <DeskGuardian application={application} form={form} change={change} /> : null}
      <Work application={application} form={form} change={change} />
      <DeskClaims application={application} form={form} change={change} />
      <div>
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
      </div>
    </Stack>
  );
}

function Reach({ form, change }: DeskFormProps) {
  const words = useMessages().applicationDesk;
  const typed = (name: 'phone' | 'email' | 'workplace' | 'position') => ({
    label: words[name],
    value: form[name] ?? '',
    maxLength: 100,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [name]: currentTarget.value || null }),
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput type="tel" {...typed('phone')} />
      <TextInput type="email" {...typed('email')} />
      <TextInput {...typed('workplace')} />
      <TextInput {...typed('position')} />
    </SimpleGrid>
  );
}

function Work({ application: { cooperativeName }, form, change }: DeskFormProps) {
  const words = useMessages().applicationDesk;
  const terms = useTerms();
  const roles = CooperativeRole.options.map((value) => ({ value, label: terms.cooperativeRole[value] }));
  return (
    <>
      <SearchSelect<Cooperative>
        id="desk-cooperative"
        label={words.cooperative}
        initialLabel={cooperativeName ?? ''}
        value={form.cooperativeId ?? ''}
        onChange={(cooperativeId: string) => change({ cooperativeId: cooperativeId || null })}
        query={cooperativesOfDesk}
        option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
      />
      <NativeSelect
        label={words.cooperativeRole}
        size="md"
        data={[{ value: '', label: words.noRole }, ...roles]}
        value={form.cooperativeRole ?? ''}
        onChange={({ currentTarget }) =>
          change({ cooperativeRole: CooperativeRole.options.find((role) => role === currentTarget.value) ?? null })
        }
      />
      <Checkbox
        label={words.villageHead}
        checked={form.villageHead}
        onChange={({ currentTarget }) => change({ villageHead: currentTarget.checked })}
      />
    </>
  );
}
