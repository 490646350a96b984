import type { BatchStatus } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** What the status of a request means for its reader. */
export const batchTone: Readonly<Record<BatchStatus, Tone>> = {
  pending_approval: 'warn',
  awaiting_signature: 'warn',
  queued: 'info',
  running: 'info',
  done: 'good',
  rejected: 'bad',
  void: 'bad',
};
