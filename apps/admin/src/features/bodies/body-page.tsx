import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { houseOf } from '../../lib/assessor-subject.ts';
import { useActor } from '../../lib/session.ts';
import { useBody } from './bodies.queries.ts';
import { BodyAssessors } from './body-assessors.tsx';
import { BodyLicences } from './body-licences.tsx';
import { BodySites } from './body-sites.tsx';

/** One certification body: its licences and scope, its places and its assessors. */
export function BodyPage({ bodyId }: { bodyId: string }) {
  const { bodies: words, bodyForms, candidateCards, conflicts, termsOfUse } = useMessages();
  const { actor, may } = useActor();
  const query = useBody(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { name, kind, regionName, centreId, centreName, quorum, phone, email, address } = query.data;
  const change = may('body.manage', { bodyId }) ? (
    <LinkButton to="/bodies/$bodyId/change" params={{ bodyId }}>
      {bodyForms.change}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeader title={name} back={<Link to="/bodies">{words.back}</Link>} actions={change} />
      <Facts
        items={[
          { name: words.facts.kind, value: words.kind[kind] },
          { name: words.facts.region, value: regionName },
          { name: words.facts.centre, value: centreName ?? words.none },
          { name: words.facts.quorum, value: words.people(quorum) },
          { name: words.facts.contact, value: [address, phone, email].filter(Boolean).join(', ') || words.none },
        ]}
      />
      <BodyLicences bodyId={bodyId} />
      <BodySites bodyId={bodyId} />
      <BodyAssessors body={query.data} />
      {may('candidate_card.issue', { bodyId, centreId }) ? (
        <div>
          <Link to="/bodies/$bodyId/claim-cards" params={{ bodyId }}>
            {candidateCards.open}
          </Link>
        </div>
      ) : null}
      {may('terms_of_use.read', { bodyId }) ? (
        <div>
          <Link to="/bodies/$bodyId/terms-of-use" params={{ bodyId }}>
            {termsOfUse.open}
          </Link>
        </div>
      ) : null}
      {may('conflict.read', houseOf(actor, bodyId)) ? (
        <div>
          <Link to="/bodies/$bodyId/conflicts" params={{ bodyId }}>
            {conflicts.open}
          </Link>
        </div>
      ) : null}
    </Stack>
  );
}
