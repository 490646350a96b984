import type { ImportDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { WizardSteps } from '../../components/wizard-steps.tsx';
import { ImportOver } from './import-over.tsx';
import { importTone } from './import-tones.ts';
import { ImportWorking } from './import-working.tsx';
import { useImport } from './imports.queries.ts';
import { MatchColumns } from './match-columns.tsx';
import { ReviewImport } from './review-import.tsx';

/** One import, at the step at which it is. */
export function ImportPage({ importId }: { importId: string }) {
  const words = useMessages().imports;
  const query = useImport(importId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { fileName, kind, status } = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={fileName}
        lead={words.kind[kind]}
        status={<StatusMark tone={importTone[status]}>{words.status[status]}</StatusMark>}
        back={<Link to="/imports">{words.back}</Link>}
      />
      <Stage key={status} detail={query.data} />
    </Stack>
  );
}

function Stage({ detail }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const steps = (now: keyof typeof words.steps) => (
    <WizardSteps label={words.stepsLabel} steps={words.steps} now={now} />
  );
  switch (detail.status) {
    case 'uploaded':
    case 'failed':
      return (
        <>
          {steps('columns')}
          <MatchColumns detail={detail} />
        </>
      );
    case 'staged':
      return (
        <>
          {steps(detail.counts.rejected > 0 ? 'cells' : 'confirm')}
          <ReviewImport detail={detail} />
        </>
      );
    case 'staging':
    case 'applying':
    case 'undoing':
      return (
        <>
          {detail.status === 'undoing' ? null : steps(detail.status === 'staging' ? 'cells' : 'confirm')}
          <ImportWorking first={detail} work={detail.status} />
        </>
      );
    case 'applied':
    case 'undone':
    case 'discarded':
      return <ImportOver detail={detail} />;
  }
}
