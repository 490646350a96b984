import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { DownloadIcon } from 'lucide-react';
import { FileDrop } from './file-drop.tsx';

interface WholeFileChoiceProps {
  checking: boolean;
  fetching: boolean;
  onFile(file: File): void;
  onTemplate(): void;
}

/** The first step of an import: a file, or the template to make one from. */
export function WholeFileChoice({ checking, fetching, onFile, onTemplate }: WholeFileChoiceProps) {
  const words = useMessages().wholeImport;
  return (
    <Stack gap="lg" className="k-narrow">
      <FileDrop label={words.file} hint={words.fileHint} accept=".xlsx,.csv" disabled={checking} onFile={onFile} />
      <div role="status">{checking ? <Text>{words.checking}</Text> : null}</div>
      <Group gap="sm">
        <Text>{words.templateText}</Text>
        <Button
          variant="default"
          loading={fetching}
          leftSection={<DownloadIcon size={18} aria-hidden />}
          onClick={onTemplate}
        >
          {words.template}
        </Button>
      </Group>
    </Stack>
  );
}
