import { addressOf, presence } from '@kompeten/contract';
import type { FieldKit, LiveMessage } from '@kompeten/domain';

/** What is heard from the register as it happens. */
export interface LiveEar {
  hear(message: LiveMessage): void;
  /** The line was cut and stands again: something may have been missed. */
  again(): void;
}

const patience = 15_000;
const events = ['presence', 'grades', 'attendance'] as const satisfies readonly LiveMessage['event'][];

/**
 * Follows a cohort's sheets while they are open, from where they were read; a line that breaks is taken up again. Answers how
 * to end it.
 */
export function followLive(cohortId: string, marks: () => FieldKit['marks'], ear: LiveEar): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cut = false;
  const open = () => {
    source = new EventSource(addressOf('/api/v1', presence.followCohort, { params: { cohortId }, query: marks() }));
    for (const event of events) {
      source.addEventListener(event, ({ data }) => ear.hear({ event, data: JSON.parse(data) } as LiveMessage));
    }
    source.onopen = () => {
      if (cut) ear.again();
      cut = false;
    };
    source.onerror = () => {
      cut = true;
      // The browser takes up a line that broke by itself, but not one that was refused.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, patience);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
