import type { SchemeUnit, SchemeVersion } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useScheme } from './schemes.queries.ts';
import { VersionTerms } from './version-terms.tsx';

/** One scheme with its versions, newest first. */
export function SchemePage({ schemeId }: { schemeId: string }) {
  const { schemes: words, schemeEditor } = useMessages();
  const terms = useTerms();
  const { may } = useActor();
  const query = useScheme(schemeId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title, code, kind, illustrative, versions } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        status={illustrative ? <StatusMark tone="neutral">{words.illustrative}</StatusMark> : null}
        back={<Link to="/schemes">{words.back}</Link>}
        actions={
          may('scheme.manage') ? (
            <LinkButton to="/schemes/$schemeId/versions/new" params={{ schemeId }}>
              {schemeEditor.addVersion}
            </LinkButton>
          ) : null
        }
      />
      {illustrative ? <Text>{words.illustrativeText}</Text> : null}
      <Facts
        items={[
          { name: words.columns.code, value: <code>{code}</code> },
          { name: words.columns.kind, value: terms.schemeKind[kind] },
        ]}
      />
      {versions.map((version) => (
        <Version key={version.id} version={version} />
      ))}
    </Stack>
  );
}

function Version({ version }: { version: SchemeVersion }) {
  const words = useMessages().schemes;
  const { id, label, units, groups } = version;
  return (
    <Stack component="section" gap="md" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {words.version(label)}
      </Title>
      <VersionTerms version={version} />
      <Units title={words.compulsory} units={units.filter(({ group }) => group === null)} />
      {groups.map(({ title, choose }) => (
        <Units key={title} title={words.group(title, choose)} units={units.filter(({ group }) => group === title)} />
      ))}
    </Stack>
  );
}

function Units({ title, units }: { title: string; units: readonly SchemeUnit[] }) {
  const words = useMessages().schemes.unitColumns;
  if (units.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <SimpleTable
        caption={title}
        items={units}
        keyOf={({ code }) => code}
        columns={[
          { id: 'title', header: words.title, cell: (unit) => unit.title },
          { id: 'code', header: words.code, cell: ({ code }) => code },
        ]}
      />
    </div>
  );
}
