import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { VoucherForm } from '../../components/voucher-form.tsx';
import { useFreshIdentity, useNameCandidateVoucher } from './candidate-identity.queries.ts';

/** The voucher of a candidate without NIK, as the body that assesses them keeps it. */
export function CandidateVoucherPage({ applicationId }: { applicationId: string }) {
  const { enrolments } = useMessages();
  const words = enrolments.voucher;
  const navigate = useNavigate();
  const name = useNameCandidateVoucher();
  const query = useFreshIdentity(applicationId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { person, voucher, version } = query.data;
  const params = { applicationId };
  const back = (
    <Link to="/applications/$applicationId" params={params}>
      {enrolments.keep}
    </Link>
  );
  if (person.identityKind !== 'none') return <PageHeader title={words.title} lead={words.notNeeded} back={back} />;
  return (
    <Stack gap="md" className="k-narrow">
      <PageHeader title={voucher ? words.change : words.record} lead={words.recordLead(person.fullName)} back={back} />
      <VoucherForm
        version={version}
        named={voucher}
        save={(body) => name.mutateAsync({ params, body })}
        onSaved={() => navigate({ to: '/applications/$applicationId', params })}
      />
    </Stack>
  );
}
