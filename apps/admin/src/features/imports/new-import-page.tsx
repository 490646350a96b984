import { ImportKind } from '@kompeten/domain';
import { importSheetsIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Loader, NativeSelect, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { WizardSteps } from '../../components/wizard-steps.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useImportTemplate, useUpload } from './imports.queries.ts';

/** The first step of an import: what it holds, and the file. */
export function NewImportPage() {
  const words = useMessages().imports;
  const explain = useExplain();
  const navigate = useNavigate();
  const [kind, setKind] = useState<ImportKind>('cooperatives');
  const upload = useUpload();
  const send = (file: File) =>
    upload.mutate(
      { query: { kind }, file, fileName: file.name },
      { onSuccess: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }) },
    );
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/imports">{words.back}</Link>} />
      <WizardSteps label={words.stepsLabel} steps={words.steps} now="upload" />
      <ErrorSummary faults={upload.error ? [{ message: explain(upload.error) }] : []} />
      <NativeSelect
        size="md"
        label={words.kindField}
        value={kind}
        onChange={(event) => setKind(ImportKind.parse(event.currentTarget.value))}
        data={ImportKind.options.map((value) => ({ value, label: words.kind[value] }))}
      />
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept=".xlsx,.csv"
        disabled={upload.isPending}
        onFile={send}
      />
      <div role="status">{upload.isPending ? <Uploading /> : null}</div>
      <Template kind={kind} />
    </Stack>
  );
}

function Uploading() {
  const words = useMessages().imports;
  return (
    <Text>
      <Loader size="sm" aria-hidden /> {words.uploading}
    </Text>
  );
}

function Template({ kind }: { kind: ImportKind }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const locale = useLocale();
  const template = useImportTemplate();
  const download = () =>
    template.mutate(
      { params: { kind } },
      {
        onSuccess: (file) => saveFile(`${importSheetsIn(locale)[kind].templateName}.xlsx`, file.type, file),
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <div>
      <Button variant="default" loading={template.isPending} onClick={download}>
        {words.template}
      </Button>
    </div>
  );
}
