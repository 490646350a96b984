import type { ImportResult } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ImportIssues } from '../../components/import-issues.tsx';

interface ImportCheckProps {
  result: ImportResult;
  pending: boolean;
  onConfirm(): void;
  onOther(): void;
}

/** What an import would do, said before it is done. */
export function ImportCheck({ result, pending, onConfirm, onOther }: ImportCheckProps) {
  const words = useMessages().enrolments;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.focus(), []);
  const some = result.accepted > 0;
  return (
    <Stack gap="lg">
      <div ref={outcome} tabIndex={-1} className="k-outcome">
        <StatusMark tone={some ? 'good' : 'bad'} large>
          {some ? words.accepted(result.accepted) : words.acceptedNone}
        </StatusMark>
      </div>
      <ImportIssues result={result} />
      <Group>
        {some ? (
          <Button loading={pending} onClick={onConfirm}>
            {words.confirmImport(result.accepted)}
          </Button>
        ) : null}
        <Button variant="default" disabled={pending} onClick={onOther}>
          {words.otherFile}
        </Button>
      </Group>
    </Stack>
  );
}
