import { rosterSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useTemplate } from './enrolments.queries.ts';

/** The first step of an import: a file, or the template to make one from. */
export function ImportFile({ pending, onFile }: { pending: boolean; onFile(file: File): void }) {
  const words = useMessages().enrolments;
  const locale = useLocale();
  const explain = useExplain();
  const template = useTemplate();
  const download = () =>
    template.mutate(undefined, {
      onSuccess: (file) => saveFile(`${rosterSheetIn(locale).templateName}.xlsx`, file.type, file),
      onError: (error) => announce(explain(error)),
    });
  return (
    <Stack gap="lg" className="k-narrow">
      <FileDrop label={words.file} hint={words.fileHint} accept=".xlsx,.csv" disabled={pending} onFile={onFile} />
      <div role="status">
        {pending ? (
          <Group gap="sm">
            <Loader size="sm" aria-hidden />
            <Text>{words.checking}</Text>
          </Group>
        ) : null}
      </div>
      <Group gap="sm">
        <Text>{words.templateText}</Text>
        <Button
          variant="default"
          loading={template.isPending}
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={download}
        >
          {words.template}
        </Button>
      </Group>
    </Stack>
  );
}
