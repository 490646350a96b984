import type { CertificateDetail, ChangeKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecondFactorGate } from '../../components/second-factor-gate.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useCertificate } from './certificates.queries.ts';
import { changeKindOf, isPossible, permissionFor, subjectFor } from './change-kinds.ts';
import { emptyReason, ReasonFields } from './reason-fields.tsx';
import { useChange } from './use-change.ts';

/** A change with legal effect is asked for on a page of its own. */
export function ChangePage({ certificateId, kind: asked }: { certificateId: string; kind: string }) {
  const words = useMessages().certificates;
  const { may } = useActor();
  const query = useCertificate(certificateId);
  const kind = changeKindOf(asked);
  const [begun, setBegun] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (!kind || !may(permissionFor(kind), subjectFor(kind, query.data)) || !(begun || isPossible(kind, query.data))) {
    return <PageHeader title={words.acts} lead={words.unavailable} back={<BackLink id={certificateId} />} />;
  }
  const form = <ChangeForm kind={kind} certificate={query.data} onBegin={() => setBegun(true)} />;
  return kind === 'suspension' ? <SecondFactorGate>{form}</SecondFactorGate> : form;
}

function BackLink({ id }: { id: string }) {
  return (
    <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
      {useMessages().certificates.back}
    </Link>
  );
}

interface ChangeFormProps {
  kind: ChangeKind;
  certificate: CertificateDetail;
  /** The act is under way: what the certificate takes next no longer matters here. */
  onBegin(): void;
}

function ChangeForm({ kind, certificate, onBegin }: ChangeFormProps) {
  const words = useMessages().certificates;
  const change = useChange(kind, certificate.id);
  const [reason, setReason] = useState(emptyReason);
  const [missing, setMissing] = useState(false);
  const whose = words.ofWhom(certificate.holderName, certificate.number ?? words.noNumber);
  if (change.isSuccess) {
    return (
      <DonePage
        title={words.done[kind]}
        reference={whose}
        next={words.doneNext[kind]}
        actions={
          <Link to="/certificates/$certificateId" params={{ certificateId: certificate.id }}>
            {words.toCertificate}
          </Link>
        }
      />
    );
  }
  const confirm = () => {
    setMissing(reason.reason === '');
    if (reason.reason === '') {
      document.getElementById('reason')?.focus();
      return false;
    }
    onBegin();
    return change.ask(reason);
  };
  return (
    <ConfirmPage
      title={words.act[kind]}
      lead={whose}
      consequences={words.consequences[kind]}
      statement={words.statement}
      confirmLabel={words.confirm[kind]}
      tone={kind === 'revocation' ? 'bad' : 'brand'}
      cancel={<BackLink id={certificate.id} />}
      act={change}
      onConfirm={confirm}
    >
      <ReasonFields kind={kind} value={reason} onChange={setReason} missing={missing && reason.reason === ''} />
    </ConfirmPage>
  );
}
