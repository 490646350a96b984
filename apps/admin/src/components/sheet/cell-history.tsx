import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { DateText } from '../date-text.tsx';
import { LoadingState } from '../states.tsx';

/** One event of a cell as its history shows it. */
export interface HistoryLine {
  id: string;
  title: string;
  detail: string | null;
  note: string | null;
  reason: string | null;
  late: boolean;
  authorName: string;
  recordedAt: string;
}

interface CellHistoryProps {
  /** None while they are not loaded. */
  lines: readonly HistoryLine[] | undefined;
  pending: boolean;
}

/** Everything that was ever entered in one cell, the newest first. */
export function CellHistory({ lines, pending }: CellHistoryProps) {
  const words = useFieldMessages().sheet;
  if (!lines) return pending ? <LoadingState lines={2} /> : <Text>{words.historyOffline}</Text>;
  if (lines.length === 0) return <Text>{words.noHistory}</Text>;
  const newest = [...lines].sort((one, other) => Date.parse(other.recordedAt) - Date.parse(one.recordedAt));
  return (
    <Stack component="ol" gap="sm" className="k-history">
      {newest.map(({ id, title, detail, note, reason, late, authorName, recordedAt }) => (
        <li key={id}>
          <Text fw={600}>{late ? `${title} (${words.cameLate})` : title}</Text>
          {detail ? <Text size="sm">{detail}</Text> : null}
          {note ? <Text size="sm">{note}</Text> : null}
          {reason ? <Text size="sm">{words.because(reason)}</Text> : null}
          <Text size="sm" c="dimmed">
            {authorName}, <DateText value={recordedAt} />
          </Text>
        </li>
      ))}
    </Stack>
  );
}
