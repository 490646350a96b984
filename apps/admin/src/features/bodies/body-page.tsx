import { listExports } from '@kompeten/contract';
import type { AssessmentSite, Assessor, CertificationBody } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListExport } from '../../components/resource-table/list-export.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useBody, useBodyAssessors, useBodySites } from './bodies.queries.ts';
import { BodyLicences } from './body-licences.tsx';

/** One certification body: its licences and scope, its places and its assessors. */
export function BodyPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().bodies;
  const query = useBody(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { name, kind, regionName, centreName, quorum, phone, email } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader title={name} back={<Link to="/bodies">{words.back}</Link>} />
      <Facts
        items={[
          { name: words.facts.kind, value: words.kind[kind] },
          { name: words.facts.region, value: regionName },
          { name: words.facts.centre, value: centreName ?? words.none },
          { name: words.facts.quorum, value: words.people(quorum) },
          { name: words.facts.contact, value: [phone, email].filter(Boolean).join(', ') || words.none },
        ]}
      />
      <BodyLicences bodyId={bodyId} />
      <Sites bodyId={bodyId} />
      <Assessors body={query.data} />
    </Stack>
  );
}

function Sites({ bodyId }: { bodyId: string }) {
  const words = useMessages().bodies;
  const locale = useLocale();
  const sites = useBodySites(bodyId).data?.items ?? [];
  const standing = ({ verifiedUntil }: AssessmentSite) =>
    verifiedUntil === null ? words.notVerified : words.verifiedUntil(formatDay(locale, verifiedUntil));
  return (
    <section>
      <Title order={2} size="h4">
        {words.sites}
      </Title>
      {sites.length === 0 ? (
        <Text>{words.noSites}</Text>
      ) : (
        <SimpleTable
          caption={words.sites}
          items={sites}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', header: words.siteColumns.name, cell: ({ name }) => name },
            { id: 'kind', header: words.siteColumns.kind, cell: ({ kind }) => words.siteKind[kind] },
            { id: 'region', header: words.siteColumns.region, cell: ({ regionName }) => regionName },
            { id: 'seats', header: words.siteColumns.seats, cell: ({ seats }) => seats },
            { id: 'verified', header: words.siteColumns.verified, cell: standing },
          ]}
        />
      )}
    </section>
  );
}

function Assessors({ body }: { body: CertificationBody }) {
  const words = useMessages().bodies;
  const { may } = useActor();
  const seen = may('assessor.read', { bodyId: body.id });
  const assessors = useBodyAssessors(body.id, seen).data?.items ?? [];
  return (
    <section>
      <Title order={2} size="h4">
        {words.assessors}
      </Title>
      {!seen || assessors.length === 0 ? (
        <Text>{seen ? words.noAssessors : words.certificateUnseen}</Text>
      ) : (
        <>
          <SimpleTable
            caption={words.assessors}
            items={assessors}
            keyOf={({ id }) => id}
            columns={[
              { id: 'name', header: words.assessorColumns.name, cell: ({ fullName }) => fullName },
              { id: 'met', header: words.assessorColumns.met, cell: ({ metNumber }) => metNumber },
              { id: 'validity', header: words.assessorColumns.validity, cell: (one) => <Validity assessor={one} /> },
              {
                id: 'schemes',
                header: words.assessorColumns.schemes,
                cell: ({ authorisations }) =>
                  authorisations.map(({ schemeCode, label }) => `${schemeCode} (${label})`).join(', ') || words.none,
              },
              {
                id: 'account',
                header: words.assessorColumns.account,
                cell: ({ accountId }) => (accountId === null ? words.noAccount : words.hasAccount),
              },
            ]}
          />
          <ListExport
            taken={{ endpoint: listExports.exportAssessors, name: words.assessors }}
            address={{ bodyId: body.id }}
          />
        </>
      )}
    </section>
  );
}

function Validity({ assessor: { active, validUntil } }: { assessor: Assessor }) {
  const words = useMessages().bodies;
  const locale = useLocale();
  const today = new Date().toISOString().slice(0, 10);
  const day = formatDay(locale, validUntil);
  if (!active) return <StatusMark tone="neutral">{words.inactive}</StatusMark>;
  return validUntil < today ? (
    <StatusMark tone="bad">{words.ended(day)}</StatusMark>
  ) : (
    <StatusMark tone="good">{words.validUntil(day)}</StatusMark>
  );
}
