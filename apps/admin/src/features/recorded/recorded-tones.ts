import type { RecordedBatchStatus } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** The sign of a batch. */
export const recordedTone: Record<RecordedBatchStatus, Tone> = { pending: 'warn', approved: 'good', rejected: 'info' };
