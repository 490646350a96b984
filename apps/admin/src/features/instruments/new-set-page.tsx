import { schemes } from '@kompeten/contract';
import { NewInstrumentSet } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { useCreateSet } from './instruments.queries.ts';

/** A set of instruments is begun for a version of a scheme. */
export function NewSetPage() {
  const words = useMessages().instruments;
  const navigate = useNavigate();
  const create = useCreateSet();
  const { user } = useActor();
  const own = user.memberships.find(({ role }) => role === 'certification_manager');
  const form = useBodyForm({
    body: NewInstrumentSet,
    initialValues: { bodyId: own?.certificationBodyId ?? '', schemeVersionId: '', title: '' },
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/instruments/$setId', params: { setId: id } });
    },
  });
  const scheme = form.field('schemeVersionId', words.fields.scheme);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.addTitle} lead={words.addLead} back={<Link to="/instruments">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <SearchSelect
        id={scheme.id}
        label={words.fields.scheme}
        error={scheme.error as string | undefined}
        value={String(form.form.values.schemeVersionId)}
        onChange={(value) => form.form.setFieldValue('schemeVersionId', value)}
        query={(word) => queryOf(schemes.listSchemeVersions, { query: { q: word || undefined } })}
        option={({ id, schemeTitle, label }: { id: string; schemeTitle: string; label: string }) => ({
          ...{ value: id, label: `${schemeTitle} (${label})` },
        })}
      />
      <TextInput {...form.field('title', words.fields.title)} maxLength={200} autoComplete="off" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
