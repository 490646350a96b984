import { CentreKind, NewCentre } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { CentreFields } from './centre-fields.tsx';
import { useCreateCentre } from './centres.queries.ts';

/** A training centre is registered. */
export function NewCentrePage() {
  const words = useMessages().centres;
  const terms = useTerms();
  const navigate = useNavigate();
  const create = useCreateCentre();
  const form = useBodyForm({
    body: NewCentre,
    initialValues: valuesOf(NewCentre, { kind: 'blk', assessmentSite: 'none' }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/centres/$centreId', params: { centreId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/centres">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('name', words.columns.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...form.field('kind', words.facts.kind)}
        size="md"
        data={CentreKind.options.map((value) => ({ value, label: terms.centreKind[value] }))}
      />
      <CentreFields field={form.field} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
