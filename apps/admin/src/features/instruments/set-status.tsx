import type { InstrumentSetStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';

const tones: Record<InstrumentSetStatus, Tone> = { draft: 'info', ready: 'good', locked: 'neutral' };

/** The state of a set, as a mark. */
export function SetStatus({ status }: { status: InstrumentSetStatus }) {
  return <StatusMark tone={tones[status]}>{useMessages().instruments.status[status]}</StatusMark>;
}
