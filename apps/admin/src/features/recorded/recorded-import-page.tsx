import type { RecordedImport } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ImportIssues } from '../../components/import-issues.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useRecord, useTryRecorded } from './recorded.queries.ts';
import { RecordedFile } from './recorded-file.tsx';

/** An older register is read from a spreadsheet: file, check, sent to the second person; nothing changes before. */
export function RecordedImportPage() {
  const words = useMessages().recorded;
  const explain = useExplain();
  const only = useOnlyCentre('recorded.request');
  const [chosen, setChosen] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const trial = useTryRecorded();
  const earnest = useRecord();
  const centreId = only ?? chosen;
  const upload = (one: File, dryRun: 'true' | 'false') => ({
    ...{ params: { centreId }, query: { dryRun }, file: one, fileName: one.name },
  });
  const check = (one: File) => {
    setFile(one);
    trial.mutate(upload(one, 'true'));
  };
  const other = () => {
    trial.reset();
    earnest.reset();
  };
  if (earnest.data?.batchId) return <Sent batchId={earnest.data.batchId} />;
  const fault = trial.error ?? earnest.error;
  return (
    <Stack gap="lg">
      <PageHeader title={words.importTitle} lead={words.importLead} back={<Link to="/recorded">{words.title}</Link>} />
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {only === null && !trial.data ? (
        <CentreField id="centre" label={words.centre} value={chosen} onChange={setChosen} />
      ) : null}
      {trial.data ? (
        <Check
          result={trial.data}
          pending={earnest.isPending}
          onSend={() => file && earnest.mutate(upload(file, 'false'))}
          onOther={other}
        />
      ) : (
        <RecordedFile pending={trial.isPending} disabled={centreId === ''} onFile={check} />
      )}
    </Stack>
  );
}

interface CheckProps {
  result: RecordedImport;
  pending: boolean;
  onSend(): void;
  onOther(): void;
}

function Check({ result, pending, onSend, onOther }: CheckProps) {
  const words = useMessages().recorded;
  const some = result.accepted > 0;
  return (
    <Stack gap="lg">
      <div role="status">
        <StatusMark tone={some ? 'good' : 'bad'} large>
          {some ? words.accepted(result.accepted) : words.acceptedNone}
        </StatusMark>
      </div>
      <ImportIssues result={{ rejected: result.rejected, warnings: [] }} />
      <Group>
        {some ? (
          <Button loading={pending} onClick={onSend}>
            {words.send(result.accepted)}
          </Button>
        ) : null}
        <Button variant="default" disabled={pending} onClick={onOther}>
          {words.other}
        </Button>
      </Group>
    </Stack>
  );
}

function Sent({ batchId }: { batchId: string }) {
  const words = useMessages().recorded;
  const see = (
    <LinkButton to="/recorded/$batchId" params={{ batchId }}>
      {words.toBatch}
    </LinkButton>
  );
  return <DonePage title={words.sent} next={words.sentNext} actions={see} />;
}
