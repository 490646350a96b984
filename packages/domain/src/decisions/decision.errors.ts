import type { PanelStatus } from './decision-status.ts';

/** Refusals about panels and what they decide. */
export type DecisionErrors = {
  'decision.panel_not_found': Record<string, never>;
  'decision.member_not_impartial': { member: string; ties: { candidate: string; code: string }[] };
  'decision.quorum_too_small': { members: number; quorum: number };
  'decision.no_recommendation': { candidates: string[] };
  'decision.written_missing': { candidates: string[] };
  'decision.already_on_panel': { candidates: string[] };
  'decision.member_unknown': Record<string, never>;
  'decision.wrong_state': { status: PanelStatus };
  'decision.too_early': { date: string };
  'decision.before_recommendation': { date: string };
  'decision.candidate_unknown': Record<string, never>;
  'decision.candidate_decided': { candidate: string };
  'decision.reason_needed': { candidate: string };
  'decision.units_needed': { candidate: string };
  'decision.units_unwanted': { candidate: string };
  'decision.units_unjudged': { candidate: string; unitCodes: string[] };
  'decision.units_not_needed': { candidate: string };
  'decision.unit_unknown': { unitCode: string };
  'decision.nothing_decided': Record<string, never>;
  'decision.minutes_not_ready': Record<string, never>;
};
