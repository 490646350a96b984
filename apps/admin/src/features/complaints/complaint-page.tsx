import type { Complaint } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { ComplaintStepForm } from './complaint-step-form.tsx';
import { complaintTone } from './complaint-tones.ts';
import { useComplaint } from './complaints.queries.ts';

/** One complaint: what was reported, what was done, and the next step. */
export function ComplaintPage({ complaintId }: { complaintId: string }) {
  const query = useComplaint(complaintId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <Case complaint={query.data} />;
}

function Case({ complaint }: { complaint: Complaint }) {
  const words = useMessages().complaints;
  const { may } = useActor();
  const locale = useLocale();
  const { dueOn, overdue } = complaint;
  const { number, status, kind, text, contact, centreId, bodyId } = complaint;
  return (
    <Stack gap="lg">
      <PageHeader title={words.caseOf(number)} back={<Link to="/complaints">{words.title}</Link>} />
      <div>
        <StatusMark tone={complaintTone[status]}>{words.status[status]}</StatusMark>
      </div>
      <Facts
        items={[
          {
            name: complaint.certificateId ? words.facts.certificate : words.facts.about,
            value: <About complaint={complaint} />,
          },
          { name: words.facts.kind, value: words.kinds[kind] },
          { name: words.facts.text, value: <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span> },
          { name: words.facts.due, value: `${formatDay(locale, dueOn)}${overdue ? `, ${words.overdue}` : ''}` },
          { name: words.facts.contact, value: contact ?? words.noContact },
        ]}
      />
      <Steps complaint={complaint} />
      {may('complaint.handle', { centreId, bodyId }) ? (
        <ComplaintStepForm key={status} complaint={complaint} />
      ) : (
        <Text>{words.notYours}</Text>
      )}
    </Stack>
  );
}

function About({ complaint: { certificateId, certificateNumber, about } }: { complaint: Complaint }) {
  if (certificateId === null) return about;
  return (
    <Link to="/certificates/$certificateId" params={{ certificateId }}>
      {certificateNumber ? `${certificateNumber}, ${about}` : about}
    </Link>
  );
}

function Steps({ complaint: { steps } }: { complaint: Complaint }) {
  const words = useMessages().complaints;
  return (
    <section>
      <Title order={2} size="h4">
        {words.history}
      </Title>
      <ul>
        {steps.map(({ status, at, byName, note }) => (
          <li key={status}>
            <strong>{words.status[status]}</strong>, <DateText value={at} />, {byName ?? words.byPublic}
            {note ? <div style={{ whiteSpace: 'pre-wrap' }}>{note}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
