import type { MergeStatus } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** The tone of each state of a comparison. */
export const mergeTone: Record<MergeStatus, Tone> = { open: 'warn', proposed: 'info', same: 'good', different: 'good' };
