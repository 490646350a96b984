import { type CertificationScheme, NewSchemeVersion } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateSchemeVersion, useScheme } from './schemes.queries.ts';
import { VersionFields } from './version-fields.tsx';
import { nextVersion } from './version-form.ts';

/** A version of a scheme is made by hand; it begins with what the latest one says. */
export function NewSchemeVersionPage({ schemeId }: { schemeId: string }) {
  const query = useScheme(schemeId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <VersionForm scheme={query.data} /> : <LoadingState />;
}

function VersionForm({ scheme: { id: schemeId, title, versions } }: { scheme: CertificationScheme }) {
  const words = useMessages().schemeEditor;
  const navigate = useNavigate();
  const create = useCreateSchemeVersion();
  const [latest] = versions;
  const way = { to: '/schemes/$schemeId', params: { schemeId } } as const;
  const form = useBodyForm({
    body: NewSchemeVersion,
    initialValues: valuesOf(NewSchemeVersion, { ...nextVersion(latest) }),
    onSubmit: async (body) => {
      await create.mutateAsync({ params: { schemeId }, body });
      announce(words.versionCreated);
      await navigate(way);
    },
  });
  const titles = new Map(latest?.units.map((unit) => [unit.code, unit.title]));
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.versionTitle}
        lead={words.versionLead(title)}
        back={<Link {...way}>{words.toScheme}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <VersionFields form={{ form: form.form, field: form.field, at: '' }} titles={titles} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.saveVersion}
        </Button>
      </Group>
    </Stack>
  );
}
