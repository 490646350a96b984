import type { DataRequest, DataRequestStatus } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

const tones: Record<DataRequestStatus, Tone> = {
  received: 'warn',
  carrying_out: 'info',
  done: 'good',
  declined: 'info',
  withdrawn: 'info',
};

/** The sign of a request; a late one is bad whatever else it is. */
export const dataRequestTone = ({ status, overdue }: Pick<DataRequest, 'status' | 'overdue'>): Tone =>
  overdue ? 'bad' : tones[status];
