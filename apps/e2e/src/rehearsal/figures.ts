import type { TrainingSession } from '@kompeten/domain';

const HOUR = 3_600_000;

/** How long people wait for their certificates, in hours. */
export interface HoursToCertificate {
  /** From the end of the last session, as the register has it. */
  fromLastSession: number;
  /** Of these, from the moment at which somebody began to enter what happened in the sessions. */
  fromEntry: number;
}

/** Counts the hours from the last session to the moment at which the last certificate could be opened. */
export function hoursToCertificate(
  sessions: readonly Pick<TrainingSession, 'endsAt'>[],
  entryBegan: Date,
  opened: Date,
): HoursToCertificate {
  const ended = Math.max(...sessions.map(({ endsAt }) => Date.parse(endsAt)));
  return {
    fromLastSession: (opened.getTime() - ended) / HOUR,
    fromEntry: (opened.getTime() - entryBegan.getTime()) / HOUR,
  };
}

/** Says a figure of the rehearsal where its run is read. */
export const say = (figure: string): void => void process.stdout.write(`Gladi Muncar: ${figure}\n`);
