import type { CertificateTemplateDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { usePutLogo, useRemoveLogo } from './certificate-templates.queries.ts';

/** The logo of a draft, kept as soon as it is chosen; the preview shows it. */
export function TemplateLogo({ template: { id, hasLogo } }: { template: CertificateTemplateDetail }) {
  const words = useMessages().certificateTemplates;
  const explain = useExplain();
  const [put, remove] = [usePutLogo(), useRemoveLogo()];
  const params = { templateId: id };
  const fault = put.error ?? remove.error;
  const send = (file: File) =>
    put.mutate({ params, file, fileName: file.name }, { onSuccess: () => announce(words.logoKept) });
  return (
    <Stack gap="sm">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <FileDrop
        label={words.logo}
        hint={words.logoHint}
        accept="image/png,image/jpeg"
        disabled={put.isPending}
        onFile={send}
      />
      {hasLogo ? (
        <Button
          variant="outline"
          color="bad"
          loading={remove.isPending}
          onClick={() => remove.mutate({ params }, { onSuccess: () => announce(words.logoRemoved) })}
          style={{ alignSelf: 'start' }}
        >
          {words.logoRemove}
        </Button>
      ) : null}
    </Stack>
  );
}
