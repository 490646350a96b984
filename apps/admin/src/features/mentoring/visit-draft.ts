import type { VisitReport } from '@kompeten/domain';
import { dayOfInstant } from '@kompeten/ui';

/** A report as typed so far; its id stays the same until it is sent, so that sending twice is one report. */
export type VisitDraft = Omit<VisitReport, 'followUpMonths'> & { followUpMonths: number | '' };

const keyOf = (mentorshipId: string) => `kompeten.visit.${mentorshipId}`;

/** The report that was begun in this tab, or a new one. */
export function visitDraft(mentorshipId: string): VisitDraft {
  const kept = sessionStorage.getItem(keyOf(mentorshipId));
  if (kept !== null) return JSON.parse(kept) as VisitDraft;
  return {
    ...{ id: crypto.randomUUID(), visitedOn: dayOfInstant(new Date().toISOString()), mode: 'on_site' },
    ...{ followUpMonths: '', checklist: {}, findings: '', settled: [], nextSteps: [], photoIds: [] },
  };
}

/** Keeps what was typed for as long as the tab lives; a report names people, so nothing of it outlives the tab. */
export const keepDraft = (mentorshipId: string, draft: unknown) =>
  sessionStorage.setItem(keyOf(mentorshipId), JSON.stringify(draft));

/** Forgets a report that was sent. */
export const forgetDraft = (mentorshipId: string) => sessionStorage.removeItem(keyOf(mentorshipId));
