import { mentoring } from '@kompeten/contract';
import type { MentoringKit, MentoringVisit } from '@kompeten/domain';
import type { VisitAnswer } from '../outbox/outbox-answer.ts';
import { queryClient, queryOf, refresh } from '../query.ts';
import type { VisitKitStore } from '../vault/vault.ts';

/** The visits with one more, or with one as it stands now; the newest first. */
function withVisit<T extends { id: string; visitedOn: string }>(known: readonly T[], visit: T): T[] {
  const others = known.filter(({ id }) => id !== visit.id);
  return [...others, visit].sort((one, other) => other.visitedOn.localeCompare(one.visitedOn));
}

/** A prepared cooperative after one of its visits has arrived. */
export function takeVisit(kit: MentoringKit, visit: MentoringVisit): MentoringKit {
  const { findings: _, checklist: __, photoIds: ___, ...fieldVisit } = visit;
  const { followUpMonths, id: visitId } = visit;
  const held = (followUp: MentoringKit['followUps'][number]) =>
    followUp.months === followUpMonths ? { ...followUp, visitId, state: 'done' as const } : followUp;
  return { ...kit, visits: withVisit(kit.visits, fieldVisit), followUps: kit.followUps.map(held) };
}

/** Notes on the device that a visit has arrived; before it leaves the outbox, so that it is in one list or the other. */
export async function keepVisit(kits: VisitKitStore, { mentorshipId, visit }: VisitAnswer): Promise<void> {
  const kept = await kits.get(mentorshipId);
  if (kept) await kits.put(mentorshipId, takeVisit(kept.kit, visit as MentoringVisit), kept.fetchedAt);
}

/** Shows it on the pages that are open, and has them ask for what followed from it. */
export function showVisit({ mentorshipId, visit }: VisitAnswer): void {
  const { queryKey } = queryOf(mentoring.listMentoringVisits, { params: { mentorshipId } });
  queryClient.setQueryData<{ items: MentoringVisit[] }>(
    queryKey,
    (known) => known && { items: withVisit(known.items, visit as MentoringVisit) },
  );
  void refresh(
    mentoring.listMentoringVisits,
    mentoring.getMentorship,
    mentoring.listMentorships,
    mentoring.getMentoringKit,
  );
}
