import './enrolments.css';
import type { CohortDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DonePage } from '../../components/done-page.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ImportIssues } from '../../components/import-issues.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { WizardSteps } from '../../components/wizard-steps.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useCohort } from '../../lib/roster.ts';
import { useImport, useTryImport } from './enrolments.queries.ts';
import { ImportCheck } from './import-check.tsx';
import { ImportFile } from './import-file.tsx';

/** People are enrolled from a spreadsheet: file, check, done; nothing changes before it is confirmed. */
export function ImportPage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Wizard cohort={query.data} /> : <LoadingState />;
}

function Wizard({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().enrolments;
  const explain = useExplain();
  const params = { cohortId: cohort.id };
  const [file, setFile] = useState<File | null>(null);
  const trial = useTryImport();
  const earnest = useImport();
  const check = (chosen: File) => {
    setFile(chosen);
    earnest.reset();
    trial.mutate({ params, query: { dryRun: 'true' }, file: chosen, fileName: chosen.name });
  };
  const confirm = () => {
    if (file) earnest.mutate({ params, query: { dryRun: 'false' }, file, fileName: file.name });
  };
  if (earnest.data) return <Imported cohortId={cohort.id} result={earnest.data} />;
  const fault = trial.error ?? earnest.error;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.importTitle}
        lead={words.importLead(cohort.title)}
        back={<Back cohortId={cohort.id} />}
      />
      <WizardSteps label={words.importStepsLabel} steps={words.importSteps} now={trial.data ? 'check' : 'file'} />
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {trial.data ? (
        <ImportCheck
          result={trial.data}
          pending={earnest.isPending}
          onConfirm={confirm}
          onOther={() => {
            trial.reset();
            earnest.reset();
          }}
        />
      ) : (
        <ImportFile pending={trial.isPending} onFile={check} />
      )}
    </Stack>
  );
}

function Back({ cohortId }: { cohortId: string }) {
  return (
    <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
      {useMessages().enrolments.backToList}
    </Link>
  );
}

function Imported({
  cohortId,
  result,
}: {
  cohortId: string;
  result: React.ComponentProps<typeof ImportCheck>['result'];
}) {
  const words = useMessages().enrolments;
  return (
    <DonePage
      title={words.imported(result.accepted)}
      next={words.importedNext}
      actions={
        <>
          <LinkButton to="/cohorts/$cohortId/claim-cards" params={{ cohortId }}>
            {words.printCards}
          </LinkButton>
          <Back cohortId={cohortId} />
        </>
      }
    >
      <ImportIssues result={result} />
    </DonePage>
  );
}
