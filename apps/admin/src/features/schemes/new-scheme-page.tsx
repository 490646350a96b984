import { NewScheme, SchemeKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateScheme } from './schemes.queries.ts';
import { VersionFields } from './version-fields.tsx';
import { emptyVersion } from './version-form.ts';

/** A scheme is made by hand, with its first version. */
export function NewSchemePage() {
  const { schemes, schemeEditor: words } = useMessages();
  const terms = useTerms();
  const navigate = useNavigate();
  const create = useCreateScheme();
  const form = useBodyForm({
    body: NewScheme,
    initialValues: valuesOf(NewScheme, { kind: 'occupation', version: structuredClone(emptyVersion) }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/schemes/$schemeId', params: { schemeId: id } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/schemes">{schemes.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <TextInput
        {...form.field('code', words.fields.code)}
        description={words.hints.code}
        maxLength={60}
        autoComplete="off"
      />
      <TextInput {...form.field('title', words.fields.title)} maxLength={300} autoComplete="off" />
      <NativeSelect
        {...form.field('kind', words.fields.kind)}
        size="md"
        data={SchemeKind.options.map((value) => ({ value, label: terms.schemeKind[value] }))}
      />
      <VersionFields form={{ form: form.form, field: form.field, at: 'version.' }} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
