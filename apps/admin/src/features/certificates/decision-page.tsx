import type { CertificateDetail, CertificateRequest } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Divider, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PassphraseField, usePassphrase } from '../../components/passphrase-field.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCertificate } from './certificates.queries.ts';
import { RefuseRequest } from './refuse-request.tsx';
import { RequestFacts } from './request-facts.tsx';
import { useDeciding } from './use-deciding.ts';

/** The second person reads a request and decides it. */
export function DecisionPage({ certificateId, requestId }: { certificateId: string; requestId: string }) {
  const words = useMessages().certificates;
  const query = useCertificate(certificateId);
  const [begun, setBegun] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const request = query.data.requests.find(({ id }) => id === requestId);
  if (!request) return <PageHeader title={words.requestsTitle} lead={words.unavailable} />;
  if (request.status === 'pending' || begun) {
    return <Decision certificate={query.data} request={request} onBegin={() => setBegun(true)} />;
  }
  return (
    <Stack gap="md">
      <PageHeader title={words.requestsTitle} lead={words.alreadyDecided} back={<ToCertificate id={certificateId} />} />
      <RequestFacts certificate={query.data} request={request} />
    </Stack>
  );
}

function ToCertificate({ id }: { id: string }) {
  return (
    <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
      {useMessages().certificates.toCertificate}
    </Link>
  );
}

interface DecisionProps {
  certificate: CertificateDetail;
  request: CertificateRequest;
  onBegin(): void;
}

function Decision({ certificate, request, onBegin }: DecisionProps) {
  const { certificates: words, officialSigning } = useMessages();
  const locale = useLocale();
  const deciding = useDeciding(request.id);
  const entry = usePassphrase();
  const { inPerson } = request;
  const blockers = request.blockers.filter(({ code }) => code !== 'second_factor_needed');
  const title = words.decideTitle[request.kind];
  const facts = <RequestFacts certificate={certificate} request={request} />;
  const back = <ToCertificate id={certificate.id} />;
  if (deciding.isSuccess) return <DonePage title={words.decided} next={words.decidedNext} actions={back} />;
  if (blockers.length > 0) {
    const reasons = blockers.map((blocker) => explainBlocker(locale, blocker)).join('; ');
    return (
      <Stack gap="md">
        <PageHeader title={title} lead={words.cannotDecide} back={back} />
        <Text>{words.cannotDecideText(reasons)}</Text>
        {facts}
      </Stack>
    );
  }
  const confirm = () => {
    if (inPerson && !entry.keep()) return false;
    onBegin();
    return deciding.decide(entry.release());
  };
  const consequences = words.decideConsequences[request.kind];
  return (
    <SecondFactorGate>
      <Stack gap="xl">
        <ConfirmPage
          title={title}
          consequences={inPerson ? [...officialSigning.replaceConsequences, ...consequences.slice(1)] : consequences}
          statement={words.decideStatement}
          confirmLabel={inPerson ? officialSigning.replaceConfirm : title}
          tone={request.kind === 'revocation' ? 'bad' : 'brand'}
          cancel={back}
          act={deciding}
          onConfirm={confirm}
        >
          {facts}
          {inPerson ? <PassphraseField entry={entry} /> : null}
          {deciding.signing ? <Text role="status">{officialSigning.signing}</Text> : null}
        </ConfirmPage>
        <Divider className="k-narrow" />
        <RefuseRequest requestId={request.id} />
      </Stack>
    </SecondFactorGate>
  );
}
