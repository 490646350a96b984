import { type ImportKind, importPermission, importPlace } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Loader, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { WizardSteps } from '../../components/wizard-steps.tsx';
import { useExplain } from '../../lib/explain.ts';
import { ImportTemplate } from './import-template.tsx';
import { useUpload } from './imports.queries.ts';
import { PlaceFields } from './place-fields.tsx';

interface UploadStepProps {
  kind: ImportKind;
  /** The cohort that the file is for, where the page has one already. */
  cohortId?: string;
  /** The way back; to all imports unless another is given. */
  back?: ReactNode;
  children?: ReactNode;
}

/** The step in which a file is handed in. */
export function UploadStep({ kind, cohortId, back, children }: UploadStepProps) {
  const words = useMessages().imports;
  const explain = useExplain();
  const navigate = useNavigate();
  const upload = useUpload();
  const only = useOnlyCentre(importPermission[kind]);
  const [place, setPlace] = useState({ centreId: '', cohortId: cohortId ?? '' });
  const of = importPlace[kind];
  const asks = of === 'cohort' ? !cohortId : of === 'centre' && only === null;
  const query = {
    ...{ kind },
    ...(of === 'cohort' && place.cohortId && { cohortId: place.cohortId }),
    ...(of === 'centre' && place.centreId && { centreId: place.centreId }),
  };
  const send = (file: File) =>
    upload.mutate(
      { query, file, fileName: file.name },
      { onSuccess: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }) },
    );
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={back ? words.kind[kind] : words.newTitle}
        lead={words.newLead}
        back={back ?? <Link to="/imports">{words.back}</Link>}
      />
      <WizardSteps label={words.stepsLabel} steps={words.steps} now="upload" />
      <ErrorSummary faults={upload.error ? [{ message: explain(upload.error) }] : []} />
      {children}
      {of && asks ? <PlaceFields of={of} place={place} onChange={setPlace} /> : null}
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept=".xlsx,.csv"
        disabled={upload.isPending}
        onFile={send}
      />
      <div role="status">{upload.isPending ? <Uploading /> : null}</div>
      <ImportTemplate kind={kind} />
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
