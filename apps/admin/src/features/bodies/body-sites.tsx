import { type AssessmentSite, siteGap } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useActor } from '../../lib/session.ts';
import { today } from '../../lib/today.ts';
import { useBodySites } from './bodies.queries.ts';

/** The places of assessment of a body, each with its verification (rule 3). */
export function BodySites({ bodyId }: { bodyId: string }) {
  const { bodies: words, assessmentSites } = useMessages();
  const { may } = useActor();
  const manages = may('body.manage', { bodyId });
  const columns = useColumns(manages);
  const sites = useBodySites(bodyId).data?.items ?? [];
  return (
    <Stack component="section" gap="sm" aria-labelledby="sites-title">
      <Group justify="space-between">
        <Title order={2} size="h4" id="sites-title">
          {words.sites}
        </Title>
        {manages ? (
          <LinkButton to="/bodies/$bodyId/sites/new" params={{ bodyId }} variant="default">
            {assessmentSites.add}
          </LinkButton>
        ) : null}
      </Group>
      {sites.length === 0 ? (
        <Text>{words.noSites}</Text>
      ) : (
        <SimpleTable caption={words.sites} items={sites} keyOf={({ id }) => id} columns={columns} />
      )}
    </Stack>
  );
}

function useColumns(manages: boolean): [Column<AssessmentSite>, ...Column<AssessmentSite>[]] {
  const { bodies: words, assessmentSites } = useMessages();
  const acts: Column<AssessmentSite> = {
    id: 'acts',
    header: assessmentSites.verify,
    cell: ({ id: siteId, bodyId, name }) => (
      <Link
        to="/bodies/$bodyId/sites/$siteId/verification"
        params={{ bodyId, siteId }}
        aria-label={assessmentSites.verifyOf(name)}
      >
        {assessmentSites.verify}
      </Link>
    ),
  };
  return [
    { id: 'name', header: words.siteColumns.name, cell: ({ name }) => name },
    { id: 'kind', header: words.siteColumns.kind, cell: ({ kind }) => words.siteKind[kind] },
    { id: 'region', header: words.siteColumns.region, cell: ({ regionName }) => regionName },
    { id: 'seats', header: words.siteColumns.seats, cell: ({ seats }) => seats },
    { id: 'verified', header: words.siteColumns.verified, cell: (site) => <Standing site={site} /> },
    ...(manages ? [acts] : []),
  ];
}

function Standing({ site }: { site: AssessmentSite }) {
  const words = useMessages().bodies;
  const locale = useLocale();
  const { verifiedUntil } = site;
  const gap = siteGap(site, today());
  if (verifiedUntil === null) return <StatusMark tone="neutral">{words.notVerified}</StatusMark>;
  const day = formatDay(locale, verifiedUntil);
  return gap === 'verification_ended' ? (
    <StatusMark tone="bad">{words.ended(day)}</StatusMark>
  ) : (
    <StatusMark tone="good">{words.verifiedUntil(day)}</StatusMark>
  );
}
