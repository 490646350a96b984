import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { VoucherForm } from '../../components/voucher-form.tsx';
import { useEnrolment, useNameVoucher } from './enrolments.queries.ts';

/** The voucher of somebody without NIK, named when they are on the list already. */
export function VoucherPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const words = useMessages();
  const { voucher } = words.enrolments;
  const name = useNameVoucher();
  const navigate = useNavigate();
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <LoadingState />;
  const back = (
    <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
      {words.enrolments.keep}
    </Link>
  );
  if (!query.data) return <PageHeader title={words.shell.states.notFound} back={back} />;
  const { person, version, voucher: named } = query.data;
  if (person.identityKind !== 'none') {
    return <PageHeader title={voucher.title} lead={voucher.notNeeded} back={back} />;
  }
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader
        title={named ? voucher.change : voucher.record}
        lead={voucher.recordLead(person.fullName)}
        back={back}
      />
      <VoucherForm
        version={version}
        named={named}
        save={(body) => name.mutateAsync({ params: { enrolmentId }, body })}
        onSaved={() =>
          navigate({ to: '/cohorts/$cohortId/enrolments/$enrolmentId', params: { cohortId, enrolmentId } })
        }
      />
    </Stack>
  );
}
