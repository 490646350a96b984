import './pages.css';
import type { ImportResult } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { announce } from '../lib/announce.tsx';
import { useExplain } from '../lib/explain.ts';
import { saveFile } from '../lib/save-file.ts';
import { DonePage } from './done-page.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { PageHeader } from './page-header.tsx';
import { WholeFileCheck } from './whole-file-check.tsx';
import { WholeFileChoice } from './whole-file-choice.tsx';
import { WizardSteps } from './wizard-steps.tsx';

/** An act of the API, as far as an import needs it. */
interface Act<In, Out> {
  data: Out | undefined;
  error: Error | null;
  isPending: boolean;
  mutate(input: In, then?: { onSuccess(answer: Out): void; onError(error: Error | null): void }): void;
  reset(): void;
}

type Upload = { query: { dryRun: 'true' | 'false' }; file: Blob; fileName: string };

interface WholeFileImportProps<R extends ImportResult> {
  title: string;
  lead: string;
  /** The way back, as a link. */
  back: ReactNode;
  templateName: string;
  template: Act<Record<string, never>, Blob>;
  trial: Act<Upload, R>;
  earnest: Act<Upload, R>;
  /** What the file brings, in words. */
  summary(result: R): string;
  done: { title(result: R): string; next: readonly string[] };
}

/** A spreadsheet that is taken whole or not at all: file, check, done; nothing changes before it is confirmed. */
export function WholeFileImport<R extends ImportResult>(props: WholeFileImportProps<R>) {
  const { trial, earnest, template, title, lead, back, done } = props;
  const words = useMessages().wholeImport;
  const explain = useExplain();
  const [file, setFile] = useState<File | null>(null);
  const check = (one: File) => {
    setFile(one);
    earnest.reset();
    trial.mutate({ query: { dryRun: 'true' }, file: one, fileName: one.name });
  };
  const confirm = () => {
    if (file) earnest.mutate({ query: { dryRun: 'false' }, file, fileName: file.name });
  };
  const other = () => {
    trial.reset();
    earnest.reset();
  };
  const download = () =>
    template.mutate(
      {},
      {
        onSuccess: (blob) => saveFile(`${props.templateName}.xlsx`, blob.type, blob),
        onError: (error) => announce(explain(error)),
      },
    );
  if (earnest.data && earnest.data.rejected.length === 0) {
    return <DonePage title={done.title(earnest.data)} next={done.next} actions={back} />;
  }
  const result = earnest.data ?? trial.data;
  const fault = trial.error ?? earnest.error;
  return (
    <Stack gap="lg">
      <PageHeader title={title} lead={lead} back={back} />
      <WizardSteps label={words.steps} steps={words.step} now={result ? 'check' : 'file'} />
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {result ? (
        <WholeFileCheck
          result={result}
          summary={props.summary(result)}
          pending={earnest.isPending}
          onConfirm={confirm}
          onOther={other}
        />
      ) : (
        <WholeFileChoice
          checking={trial.isPending}
          fetching={template.isPending}
          onFile={check}
          onTemplate={download}
        />
      )}
    </Stack>
  );
}
