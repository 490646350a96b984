import type { DataRequest, DataRequestStatus } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

const tones: Record<DataRequestStatus, Tone> = {
  received: 'warn',
  carrying_out: 'info',
  done: 'good',
  declined: 'info',
  withdrawn: 'info',
  lifted: 'info',
};

/** The sign of a request; a late one is bad whatever else it is, a restriction in force is to be minded. */
export const dataRequestTone = ({ status, overdue, restriction }: DataRequest): Tone =>
  overdue ? 'bad' : restriction?.inForce ? 'warn' : tones[status];
