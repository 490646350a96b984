import type { CandidacyStatus, CriterionLine } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** The tone of each state of a candidacy. */
export const candidacyTones: Record<CandidacyStatus, Tone> = {
  scheduled: 'info',
  agreed: 'info',
  in_progress: 'info',
  recorded: 'warn',
  recommended: 'good',
  feedback_given: 'good',
  reported: 'good',
  no_show: 'bad',
  stopped: 'bad',
  postponed: 'warn',
};

/** The tone of each way in which a criterion stands. */
export const standingTones: Record<CriterionLine['standing'], Tone> = {
  K: 'good',
  covered: 'good',
  BK: 'warn',
  contested: 'bad',
  open: 'info',
};
