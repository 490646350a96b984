import type { ImportStatus, RowOutcome } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** The sign of an import. */
export const importTone: Record<ImportStatus, Tone> = {
  uploaded: 'warn',
  staging: 'info',
  staged: 'warn',
  applying: 'info',
  applied: 'good',
  undoing: 'info',
  undone: 'neutral',
  failed: 'bad',
  discarded: 'neutral',
};

/** The sign of what a row does. */
export const outcomeTone: Record<RowOutcome, Tone> = { new: 'good', changed: 'info', same: 'neutral', rejected: 'bad' };
