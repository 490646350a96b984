import type { SurveillanceStatus } from './renewal-status.ts';

/** Refusals about the care of competency certificates. */
export type RenewalErrors = {
  'surveillance.not_found': Record<string, never>;
  'surveillance.done': { status: SurveillanceStatus };
};
