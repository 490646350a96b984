import type { DataRequestCase, ErasureLine } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';

/** What an erasure takes and what stays: as of now until it is carried out, then as it was. */
export function ErasurePart({ request: { status, erasure, erasureList } }: { request: DataRequestCase }) {
  const words = useMessages().dataRights.erasure;
  // A list that was sent back or declined is nobody's any more.
  const lines = erasure?.erasedAt ? erasure.lines : erasureList?.lines;
  if (!lines) return null;
  const goes = lines.filter(({ reason }) => reason === null);
  return (
    <Stack gap="sm">
      <Lines title={erasure?.erasedAt ? words.went : words.goes} lines={goes} />
      {erasureList && goes.length === 0 ? <Text>{words.nothing}</Text> : null}
      <Lines title={words.stays} lines={lines.filter(({ reason }) => reason !== null)} />
      {status === 'carrying_out' && erasureList && erasure ? (
        <Drawn name={erasure.drawnByName} drawn={erasure.lines} now={erasureList.lines} />
      ) : null}
    </Stack>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly ErasureLine[] }) {
  const { dataRights, retention } = useMessages();
  const locale = useLocale();
  if (lines.length === 0) return null;
  const said = ({ part, count, reason }: ErasureLine) => {
    const [name, number] = [retention.names[part], formatNumber(locale, count)];
    return reason === null
      ? dataRights.erasure.line(name, number)
      : dataRights.erasure.because(name, number, retention.reasons[reason]);
  };
  return (
    <section>
      <Title order={2} size="h4">
        {title}
      </Title>
      <ul>
        {lines.map((line) => (
          <li key={`${line.part} ${line.reason}`}>{said(line)}</li>
        ))}
      </ul>
    </section>
  );
}

interface DrawnProps {
  name: string;
  drawn: readonly ErasureLine[];
  now: readonly ErasureLine[];
}

/** Who put the list forward, and whether it still is the list. */
function Drawn({ name, drawn, now }: DrawnProps) {
  const words = useMessages().dataRights.erasure;
  const going = (lines: readonly ErasureLine[]) => JSON.stringify(lines.filter(({ reason }) => reason === null));
  return <Text>{going(drawn) === going(now) ? words.drawn(name) : words.changed(name)}</Text>;
}
