import { recordedSheetIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useRecordedTemplate } from './recorded.queries.ts';

interface RecordedFileProps {
  pending: boolean;
  disabled: boolean;
  onFile(file: File): void;
}

/** A file with an older register, or the template to make one from. */
export function RecordedFile({ pending, disabled, onFile }: RecordedFileProps) {
  const words = useMessages().recorded;
  const locale = useLocale();
  const explain = useExplain();
  const template = useRecordedTemplate();
  const download = () =>
    template.mutate(
      {},
      {
        onSuccess: (file) => saveFile(`${recordedSheetIn(locale).templateName}.xlsx`, file.type, file),
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <Stack gap="lg" className="k-narrow">
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        accept=".xlsx,.csv"
        disabled={pending || disabled}
        onFile={onFile}
      />
      <div role="status">{pending ? <Text>{words.checking}</Text> : null}</div>
      <div>
        <Button variant="default" loading={template.isPending} onClick={download}>
          {words.template}
        </Button>
      </div>
    </Stack>
  );
}
