import type { CertificateDetail } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { useActor } from '../../lib/session.ts';
import { requestTone } from './request-tone.ts';

/** The requests to change a certificate, those that wait leading to their decision. */
export function CertificateRequests({ certificate: { id, requests } }: { certificate: CertificateDetail }) {
  const { certificates: words, officialSigning } = useMessages();
  const terms = useTerms();
  const { may } = useActor();
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests-title">
      <Title order={2} size="h4" id="requests-title">
        {words.requests}
      </Title>
      <ul className="k-timeline">
        {requests.map((request) => (
          <li key={request.id}>
            <Text fw={600}>
              {terms.requestKind[request.kind]}: {terms.reasonClass[request.reasonClass]}
            </Text>
            <StatusMark tone={requestTone[request.status]}>{terms.status[request.status]}</StatusMark>
            <Text size="sm">
              {request.requestedByName}, <DateText value={request.requestedAt} />
            </Text>
            {request.inPerson ? <Text size="sm">{officialSigning.replaceAwaits}</Text> : null}
            {request.status === 'pending' && may('certificate.approve_change') ? (
              <Link
                to="/certificates/$certificateId/requests/$requestId"
                params={{ certificateId: id, requestId: request.id }}
              >
                {words.openRequest}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
