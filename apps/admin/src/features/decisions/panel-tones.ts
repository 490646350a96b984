import type { DecisionStatus, PanelStatus } from '@kompeten/domain';

/** The sign of a panel. */
export const panelTone = {
  convened: 'warn',
  concluded: 'info',
  published: 'good',
} as const satisfies Record<PanelStatus, string>;

/** The sign of a decision. */
export const decisionTone = {
  pending: 'warn',
  quorate: 'info',
  competent: 'good',
  not_yet_competent: 'bad',
  deferred: 'warn',
  published: 'good',
} as const satisfies Record<DecisionStatus, string>;
