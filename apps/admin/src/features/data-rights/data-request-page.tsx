import { type DataRequestCase, handlingNow } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { DataRequestFiles } from './data-request-files.tsx';
import { DataRequestForm } from './data-request-form.tsx';
import { DataRequestStanding } from './data-request-standing.tsx';
import { useDataRequest } from './data-requests.queries.ts';
import { ErasurePart } from './erasure-part.tsx';

/** One request: what was asked with which proof, what was done, and what to do. */
export function DataRequestPage({ dataRequestId }: { dataRequestId: string }) {
  const query = useDataRequest(dataRequestId);
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Case request={query.data} /> : <LoadingState />;
}

function Case({ request }: { request: DataRequestCase }) {
  const words = useMessages().dataRights;
  const { may } = useActor();
  const { kind, holderName, issuerName, dueAt, answer, nameChange, restriction, status, centreId, bodyId } = request;
  const handles = may('data_request.handle', { centreId, bodyId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={`${words.kinds[kind]}: ${holderName}`}
        lead={issuerName}
        status={<DataRequestStanding request={request} />}
        back={<Link to="/data-requests">{words.title}</Link>}
      />
      <Facts
        items={[
          { name: words.facts.due, value: <DateText value={dueAt} /> },
          ...(nameChange
            ? [
                { name: words.facts.printed, value: nameChange.printedName },
                { name: words.facts.correct, value: nameChange.correctName },
                { name: words.facts.cause, value: words.causes[nameChange.cause] },
                {
                  name: words.facts.evidence,
                  value: <span style={{ whiteSpace: 'pre-wrap' }}>{nameChange.evidence}</span>,
                },
              ]
            : []),
          ...(restriction ? [{ name: words.facts.reason, value: restriction.reason }] : []),
          ...(request.askedAtOffice ? [{ name: words.erasure.office, value: request.askedAtOffice }] : []),
          ...(answer ? [{ name: words.facts.answer, value: answer }] : []),
        ]}
      />
      {kind === 'erasure' ? <ErasurePart request={request} /> : null}
      {kind === 'correction' ? <DataRequestFiles request={request} handles={handles} /> : null}
      <Replacements request={request} />
      <Steps request={request} />
      {handles && handlingNow(kind, status).length > 0 ? <DataRequestForm request={request} /> : null}
    </Stack>
  );
}

const decisionTones = { pending: 'warn', approved: 'good', rejected: 'bad' } as const;

function Replacements({ request: { certificateRequests } }: { request: DataRequestCase }) {
  const words = useMessages().dataRights;
  if (certificateRequests.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {words.certificates}
      </Title>
      <ul>
        {certificateRequests.map(({ id: requestId, certificateId, number, status }) => (
          <li key={requestId}>
            <Link to="/certificates/$certificateId/requests/$requestId" params={{ certificateId, requestId }}>
              {words.certificateOf(number ?? '–')}
            </Link>{' '}
            <StatusMark tone={decisionTones[status]}>{words.decisions[status]}</StatusMark>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ request: { steps } }: { request: DataRequestCase }) {
  const words = useMessages().dataRights;
  return (
    <section>
      <Title order={2} size="h4">
        {words.history}
      </Title>
      <ul>
        {steps.map(({ status, at, byName }) => (
          <li key={at}>
            <strong>{words.status[status]}</strong>, <DateText value={at} />
            {byName ? `, ${byName}` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
