import type { Assessor, Authorisation } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { AssessorValidity } from '../../components/assessor-validity.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { today } from '../../lib/today.ts';
import { AheadOfAssessor } from './ahead-of-assessor.tsx';
import { useAssessor } from './assessors.queries.ts';

/** One assessor: the certificate, what may be assessed, and what lies ahead. */
export function AssessorPage({ assessorId }: { assessorId: string }) {
  const { assessors: words, bodyForms } = useMessages();
  const { may } = useActor();
  const query = useAssessor(assessorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { fullName, bodyName, bodyId } = query.data;
  const back = may('body.read') ? (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {bodyForms.toBody}
    </Link>
  ) : null;
  const change = may('assessor.manage', { bodyId }) ? (
    <LinkButton to="/assessors/$assessorId/change" params={{ assessorId }}>
      {words.change}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeader
        title={fullName}
        lead={bodyName}
        status={<AssessorValidity assessor={query.data} />}
        back={back}
        actions={change}
      />
      <AssessorFacts assessor={query.data} />
      <Authorisations assessor={query.data} />
      <AheadOfAssessor assessor={query.data} />
    </Stack>
  );
}

function AssessorFacts({ assessor }: { assessor: Assessor }) {
  const { assessors: words, bodies } = useMessages();
  const { metNumber, validFrom, validUntil, regionName, accountId } = assessor;
  return (
    <Facts
      items={[
        { name: words.fields.metNumber, value: metNumber },
        { name: words.fields.validFrom, value: <DateText value={validFrom} /> },
        { name: words.fields.validUntil, value: <DateText value={validUntil} /> },
        { name: words.fields.region, value: regionName },
        { name: bodies.assessorColumns.account, value: accountId === null ? bodies.noAccount : bodies.hasAccount },
      ]}
    />
  );
}

function Authorisations({ assessor: { authorisations } }: { assessor: Assessor }) {
  const words = useMessages().assessors;
  const { authorisation } = words;
  return (
    <section aria-labelledby="authorisations-title">
      <Title order={2} size="h4" id="authorisations-title">
        {words.authorisations}
      </Title>
      {authorisations.length === 0 ? (
        <Text>{words.noAuthorisations}</Text>
      ) : (
        <SimpleTable
          caption={words.authorisations}
          items={authorisations}
          keyOf={({ schemeVersionId }) => schemeVersionId}
          columns={[
            {
              id: 'scheme',
              header: authorisation.scheme,
              cell: ({ schemeTitle, label }) => `${schemeTitle} (${label})`,
            },
            { id: 'from', header: authorisation.from, cell: ({ from }) => <DateText value={from} /> },
            {
              id: 'until',
              header: authorisation.until,
              cell: ({ until }) => (until ? <DateText value={until} /> : authorisation.open),
            },
            { id: 'standing', header: authorisation.standing, cell: (one) => <Standing authorisation={one} /> },
          ]}
        />
      )}
    </section>
  );
}

function Standing({ authorisation: { from, until } }: { authorisation: Authorisation }) {
  const words = useMessages().assessors.authorisation;
  const locale = useLocale();
  if (from > today()) return <StatusMark tone="neutral">{words.future(formatDay(locale, from))}</StatusMark>;
  return until !== null && until < today() ? (
    <StatusMark tone="bad">{words.ended(formatDay(locale, until))}</StatusMark>
  ) : (
    <StatusMark tone="good">{words.running}</StatusMark>
  );
}
