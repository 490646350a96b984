import { type ApplicationSummary, ConflictKind, NewConflict } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { applicationsBy, useAssessorsOf, useDeclareConflict, usePanelMembers } from './assessors.queries.ts';

/** A conflict of interest between an assessor or a panel member and an applicant is declared (rules 1 and 2). */
export function NewConflictPage({ bodyId }: { bodyId: string }) {
  const { conflicts } = useMessages();
  const words = conflicts.declare;
  const navigate = useNavigate();
  const declare = useDeclareConflict();
  const { may } = useActor();
  const assessors = useAssessorsOf(bodyId).data?.items ?? [];
  const members = usePanelMembers(bodyId, may('conflict.declare', { bodyId })).data?.items ?? [];
  const way = { to: '/bodies/$bodyId/conflicts', params: { bodyId } } as const;
  const form = useBodyForm({
    body: NewConflict,
    initialValues: valuesOf(NewConflict, { kind: 'relative' }),
    onSubmit: async (body) => {
      await declare.mutateAsync({ body });
      announce(words.done);
      await navigate(way);
    },
  });
  const application = form.field('applicationId', words.application);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.title} lead={words.lead} back={<Link {...way}>{conflicts.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('assessorId', words.assessor)}
        size="md"
        data={[
          { value: '', label: words.pick },
          ...assessors.map(({ id, fullName, metNumber }) => ({ value: id, label: `${fullName} (${metNumber})` })),
        ]}
      />
      {members.length > 0 ? (
        <NativeSelect
          {...form.field('memberId', words.member)}
          size="md"
          data={[
            { value: '', label: words.pick },
            ...members.map(({ accountId, fullName }) => ({ value: accountId, label: fullName })),
          ]}
        />
      ) : null}
      <SearchSelect<ApplicationSummary>
        {...application}
        value={application.value}
        description={words.applicationHint}
        query={applicationsBy}
        option={({ id, fullName, number, schemeTitle }) => ({
          value: id,
          label: `${fullName}, ${number}, ${schemeTitle}`,
        })}
      />
      <NativeSelect
        {...form.field('kind', words.kind)}
        size="md"
        data={ConflictKind.options.map((value) => ({ value, label: conflicts.kind[value] }))}
      />
      <TextInput {...form.field('note', words.note)} maxLength={300} autoComplete="off" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
