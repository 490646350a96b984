import type { CertificateDetail } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { ArchiveStopped } from './archive-stop.tsx';
import { CertificateActs } from './certificate-acts.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { CertificateFiles } from './certificate-files.tsx';
import { CertificateHistory } from './certificate-history.tsx';
import { CertificateRequests } from './certificate-requests.tsx';
import { CertificateStanding } from './certificate-standing.tsx';
import { useCertificate } from './certificates.queries.ts';

/** One certificate: what was printed, how it stands, what happened to it, and what can be done. */
export function CertificatePage({ certificateId }: { certificateId: string }) {
  const words = useMessages().certificates;
  const terms = useTerms();
  const query = useCertificate(certificateId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const certificate = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={certificate.holderName}
        lead={`${terms.certificateKind[certificate.kind]} · ${certificate.title}`}
        status={
          <Group gap="sm">
            <CertificateStanding {...certificate} />
            {certificate.specimen ? <StatusMark tone="neutral">{words.specimen}</StatusMark> : null}
          </Group>
        }
        back={<Link to="/certificates">{words.title}</Link>}
      />
      {certificate.voidReason ? <Text className="k-notice">{words.voided[certificate.voidReason]}</Text> : null}
      <ArchiveStopped certificate={certificate} />
      <Lineage certificate={certificate} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <CertificateFacts certificate={certificate} />
        <Stack gap="lg">
          <CertificateFiles certificate={certificate} />
          <CertificateHistory certificate={certificate} />
          <CertificateRequests certificate={certificate} />
          <CertificateActs certificate={certificate} />
        </Stack>
      </SimpleGrid>
      <PrintedUnits certificate={certificate} />
    </Stack>
  );
}

function Lineage({ certificate: { replacedById, replacesId } }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  if (!replacedById && !replacesId) return null;
  return (
    <Group gap="lg">
      {replacedById ? (
        <Link to="/certificates/$certificateId" params={{ certificateId: replacedById }}>
          {words.replacedBy}
        </Link>
      ) : null}
      {replacesId ? (
        <Link to="/certificates/$certificateId" params={{ certificateId: replacesId }}>
          {words.replaces}
        </Link>
      ) : null}
    </Group>
  );
}

function PrintedUnits({ certificate: { units, origin } }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  const terms = useTerms();
  return (
    <section aria-labelledby="units-title">
      <Title order={2} size="h4" id="units-title" mb="sm">
        {words.units}
      </Title>
      {origin === 'recorded' ? <Text>{words.recorded}</Text> : null}
      <SimpleTable
        caption={words.units}
        items={units}
        keyOf={({ code }) => code}
        columns={[
          { id: 'title', header: words.unitColumns.title, cell: ({ title }) => title },
          { id: 'code', header: words.unitColumns.code, cell: ({ code }) => code },
          { id: 'hours', header: words.unitColumns.hours, cell: ({ lessonHours }) => lessonHours ?? '–' },
          {
            id: 'result',
            header: words.unitColumns.result,
            cell: ({ result }) => (result ? terms.judgement[result] : '–'),
          },
        ]}
      />
    </section>
  );
}
