import { type Enrolment, type Voucher, VoucherKind, VoucherNaming } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { VoucherFields, VoucherKinds } from '../../components/voucher-fields.tsx';
import { announce } from '../../lib/announce.tsx';
import { blankVoucher } from '../../lib/blank-identity.ts';
import { useBodyForm } from '../../lib/form.ts';
import { useEnrolment, useNameVoucher } from './enrolments.queries.ts';

/** The voucher of somebody without NIK, named when they are on the list already. */
export function VoucherPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const words = useMessages();
  const { voucher } = words.enrolments;
  const query = useEnrolment(cohortId, enrolmentId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <LoadingState />;
  const back = (
    <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
      {words.enrolments.keep}
    </Link>
  );
  if (!query.data) return <PageHeader title={words.shell.states.notFound} back={back} />;
  const { person, voucher: named } = query.data;
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
      <VoucherForm enrolment={query.data} />
    </Stack>
  );
}

/** What is kept of a voucher as inputs hold it. */
function typedOf(voucher: Voucher) {
  if (voucher.kind === 'village_letter') return { ...voucher, signedBy: voucher.signedBy ?? '' };
  const { kind, firstWitness, secondWitness } = voucher;
  return {
    kind,
    firstWitness: { ...firstWitness, position: firstWitness.position ?? '' },
    secondWitness: { ...secondWitness, position: secondWitness.position ?? '' },
  };
}

function VoucherForm({ enrolment: { id: enrolmentId, cohortId, version, voucher } }: { enrolment: Enrolment }) {
  const words = useMessages().enrolments.voucher;
  const name = useNameVoucher();
  const navigate = useNavigate();
  const body = useBodyForm({
    body: VoucherNaming,
    initialValues: { version, voucher: voucher ? typedOf(voucher.voucher) : blankVoucher('village_letter') },
    onSubmit: async (typed) => {
      await name.mutateAsync({ params: { enrolmentId }, body: typed });
      announce(words.saved);
      await navigate({ to: '/cohorts/$cohortId/enrolments/$enrolmentId', params: { cohortId, enrolmentId } });
    },
  });
  const { kind } = body.form.values.voucher as Voucher;
  return (
    <Stack component="form" gap="lg" {...body.formProps}>
      <ErrorSummary faults={body.faults} />
      <VoucherKinds
        value={kind}
        kinds={VoucherKind.options}
        choose={(chosen) => body.form.setFieldValue('voucher', blankVoucher(chosen))}
      />
      <VoucherFields kind={kind} field={(part, label) => body.field(`voucher.${part}`, label)} />
      <Group>
        <Button type="submit" loading={body.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
