import type { ImportResult } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ImportIssues } from './import-issues.tsx';

interface WholeFileCheckProps {
  result: ImportResult;
  /** What the file brings, in words. */
  summary: string;
  pending: boolean;
  onConfirm(): void;
  onOther(): void;
}

/** What taking a whole file would do, or every cell that stands against it. */
export function WholeFileCheck({ result, summary, pending, onConfirm, onOther }: WholeFileCheckProps) {
  const words = useMessages().wholeImport;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  const isWhole = result.rejected.length === 0;
  return (
    <Stack gap="lg">
      <div ref={outcome} tabIndex={-1} className="k-outcome">
        <StatusMark tone={isWhole ? 'good' : 'bad'} large>
          {isWhole ? words.ready : words.refused}
        </StatusMark>
        <Text>{isWhole ? summary : words.refusedText}</Text>
      </div>
      <ImportIssues result={result} texts={{ rejected: words.rejectedText, warned: words.warnedText }} />
      <Group>
        {isWhole ? (
          <Button loading={pending} onClick={onConfirm}>
            {words.confirm}
          </Button>
        ) : null}
        <Button variant="default" disabled={pending} onClick={onOther}>
          {words.other}
        </Button>
      </Group>
    </Stack>
  );
}
