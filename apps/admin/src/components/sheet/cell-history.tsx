import { useFieldMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { useContext } from 'react';
import { DateText } from '../date-text.tsx';
import { LoadingState } from '../states.tsx';
import { HereContext, type HereLine } from './here-context.ts';

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
  const here = useContext(HereContext).filter(({ id }) => !lines?.some((line) => line.id === id));
  if (!lines) {
    return (
      <>
        <Here lines={here} />
        {pending ? <LoadingState lines={2} /> : <Text>{words.historyOffline}</Text>}
      </>
    );
  }
  if (lines.length + here.length === 0) return <Text>{words.noHistory}</Text>;
  const newest = [...lines].sort((one, other) => Date.parse(other.recordedAt) - Date.parse(one.recordedAt));
  return (
    <Stack component="ol" gap="sm" className="k-history">
      <HereLines lines={here} />
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

/** The entries that have not reached the register, where its own cannot be read. */
function Here({ lines }: { lines: readonly HereLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Stack component="ol" gap="sm" className="k-history">
      <HereLines lines={lines} />
    </Stack>
  );
}

function HereLines({ lines }: { lines: readonly HereLine[] }) {
  const words = useFieldMessages().sheet;
  const states = { ...words.states, waiting: words.states.device };
  return lines.map(({ id, word, state, at }) => (
    <li key={id}>
      <Text fw={600}>{word}</Text>
      <Text size="sm" c="dimmed">
        {words.mine}, {states[state]}, <DateText value={at} />
      </Text>
    </li>
  ));
}
