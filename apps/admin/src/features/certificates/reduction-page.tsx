import type { CertificateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, Stack, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useCertificate, useRequestReduction } from './certificates.queries.ts';
import { heldUnits, isReducible, subjectFor } from './change-kinds.ts';

/** Units are taken away from a body's document on a page of its own. */
export function ReductionPage({ certificateId }: { certificateId: string }) {
  const { certificates: words, certificateReduction: reduction } = useMessages();
  const { may } = useActor();
  const query = useCertificate(certificateId);
  const ask = useRequestReduction();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const certificate = query.data;
  const back = (label: string) => (
    <Link to="/certificates/$certificateId" params={{ certificateId }}>
      {label}
    </Link>
  );
  if (ask.isSuccess) {
    const reference = words.ofWhom(certificate.holderName, certificate.number ?? words.noNumber);
    const { replacement: next } = words.doneNext;
    return <DonePage title={reduction.done} reference={reference} next={next} actions={back(words.toCertificate)} />;
  }
  const allowed = may('certificate.request_change', subjectFor('replacement', certificate));
  if (!allowed || !(ask.isPending || isReducible(certificate))) {
    return <PageHeader title={reduction.act} lead={words.unavailable} back={back(words.back)} />;
  }
  return <ReductionForm certificate={certificate} ask={ask} cancel={back(words.back)} />;
}

interface ReductionFormProps {
  certificate: CertificateDetail;
  ask: ReturnType<typeof useRequestReduction>;
  cancel: React.ReactNode;
}

function ReductionForm({ certificate, ask, cancel }: ReductionFormProps) {
  const { certificates: words, certificateReduction: reduction } = useMessages();
  const [taken, setTaken] = useTyped<string[]>('taken', []);
  const [note, setNote] = useTyped('note', '');
  const [tried, setTried] = useState(false);
  useUnsavedInput(note, ask);
  const held = heldUnits(certificate);
  const fits = taken.length > 0 && taken.length < held.length;
  const confirm = () => {
    setTried(true);
    if (!fits || note.trim().length < 5) return false;
    return ask.mutate({ params: { certificateId: certificate.id }, body: { withoutUnits: taken, note } });
  };
  return (
    <ConfirmPage
      title={reduction.act}
      lead={words.ofWhom(certificate.holderName, certificate.number ?? words.noNumber)}
      consequences={reduction.consequences}
      statement={words.statement}
      confirmLabel={reduction.confirm}
      cancel={cancel}
      act={ask}
      onConfirm={confirm}
    >
      <Stack gap="md">
        <Checkbox.Group
          label={reduction.choose}
          description={reduction.chooseHint}
          error={tried && !fits ? reduction.chooseHint : undefined}
          value={taken}
          onChange={setTaken}
        >
          <Stack gap="xs" mt="xs">
            {held.map(({ code, title }) => (
              <Checkbox key={code} value={code} label={`${code} ${title}`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label={reduction.why}
          description={reduction.whyHint}
          error={tried && note.trim().length < 5 ? reduction.whyHint : undefined}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmPage>
  );
}
