import type { BodyTerms, TermsEdition } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { Acceptances } from './acceptances.tsx';
import { DraftActs } from './draft-acts.tsx';
import { SubmittedActs } from './submitted-acts.tsx';
import { useBody, useTermsOfUse } from './terms-of-use.queries.ts';
import { TermsText } from './terms-text.tsx';

/** The terms of use of a body's certificates: in force, being written, and who accepted them. */
export function TermsOfUsePage({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const body = useBody(bodyId);
  const query = useTermsOfUse(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { inForce, earlier } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={
          <Link to="/bodies/$bodyId" params={{ bodyId }}>
            {body.data?.name ?? words.title}
          </Link>
        }
      />
      <Section title={`${words.inForce}: ${words.edition(inForce.edition)}`}>
        <Published edition={inForce} />
        <TermsText text={inForce.text} />
      </Section>
      <Next bodyId={bodyId} terms={query.data} />
      {earlier.length > 0 ? (
        <Section title={words.earlier}>
          {earlier.map((each) => (
            <details key={each.edition}>
              <summary>{words.edition(each.edition)}</summary>
              <Published edition={each} />
              <TermsText text={each.text} />
            </details>
          ))}
        </Section>
      ) : null}
      <Acceptances bodyId={bodyId} />
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Published({ edition: { edition, publishedByName, publishedAt, accepted } }: { edition: TermsEdition }) {
  const words = useMessages().termsOfUse;
  return (
    <Text>
      {edition === 0 ? words.usual : null}
      {publishedByName ? (
        <>
          {words.publishedBy(publishedByName)} <DateText value={publishedAt} />.
        </>
      ) : null}{' '}
      {words.accepted(accepted)}.
    </Text>
  );
}

/** What is written or waits for its second person, for who may manage it; everybody else reads what is in force. */
function Next({ bodyId, terms: { draft, mayPublish } }: { bodyId: string; terms: BodyTerms }) {
  const words = useMessages().termsOfUse;
  const { may } = useActor();
  if (!may('terms_of_use.manage', { bodyId })) return null;
  if (!draft) {
    return (
      <Group>
        <LinkButton to="/bodies/$bodyId/terms-of-use/draft" params={{ bodyId }}>
          {words.begin}
        </LinkButton>
      </Group>
    );
  }
  const { edition, status, returned, changedByName, submittedByName } = draft;
  if (status === 'submitted') {
    return (
      <Section title={`${words.waits}: ${words.edition(edition)}`}>
        <Text>{words.submittedBy(submittedByName ?? '')}</Text>
        <SubmittedActs bodyId={bodyId} mayPublish={mayPublish} />
        <TermsText text={draft.text} />
      </Section>
    );
  }
  return (
    <Section title={`${words.draft}: ${words.edition(edition)}`}>
      {returned ? (
        <Alert color="warn" title={words.returnedTitle}>
          {words.returnedText(returned.byName, returned.reason)}
        </Alert>
      ) : null}
      <Text>{words.draftBy(changedByName ?? '')}</Text>
      <DraftActs bodyId={bodyId} draft={draft} />
    </Section>
  );
}
