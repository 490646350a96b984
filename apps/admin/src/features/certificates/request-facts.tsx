import type { CertificateDetail, CertificateRequest } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

interface RequestFactsProps {
  certificate: CertificateDetail;
  request: CertificateRequest;
}

/** What is asked, of which certificate, by whom and why. */
export function RequestFacts({ certificate, request }: RequestFactsProps) {
  const { certificates: words, certificateReduction } = useMessages();
  const { taken } = certificateReduction;
  const terms = useTerms();
  const { requestFacts } = words;
  const of = (
    <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
      {words.ofWhom(certificate.holderName, certificate.number ?? words.noNumber)}
    </Link>
  );
  const items = [
    { name: requestFacts.what, value: terms.requestKind[request.kind] },
    { name: requestFacts.certificate, value: of },
    { name: requestFacts.reason, value: terms.reasonClass[request.reasonClass] },
    { name: requestFacts.note, value: request.note || '–' },
    ...(request.holderName ? [{ name: requestFacts.newName, value: request.holderName }] : []),
    ...(request.withoutUnits ? [{ name: taken, value: request.withoutUnits.join(', ') }] : []),
    {
      name: requestFacts.by,
      value: (
        <>
          {request.requestedByName}, <DateText value={request.requestedAt} />
        </>
      ),
    },
    ...(request.decidedByName ? [{ name: requestFacts.decided, value: request.decidedByName }] : []),
  ];
  return <Facts items={items} />;
}
