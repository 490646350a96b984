import type { VisitReport } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { useDevice, useOutbox } from '../device/use-device.ts';
import { isOfVisit, type OutboxItem, type VisitItem } from '../outbox/outbox.ts';
import { queryClient } from '../query.ts';
import type { DraftRemains } from './visit-draft.ts';
import { visitStoreOf } from './visit-store.ts';

const draftsKey = ['visit-drafts'] as const;

/** Asks anew which drafts there are; after one was begun, thrown away or sent off. */
export const refreshDrafts = () => queryClient.invalidateQueries({ queryKey: draftsKey });

/** The drafts on this device of whoever is at work. */
export function useDrafts() {
  const device = useDevice();
  return useQuery({
    queryKey: [...draftsKey, device.accountId],
    queryFn: () => visitStoreOf(device).all(),
    staleTime: 0,
    gcTime: 0,
  });
}

/** The drafts of whoever is at work that the disk of this device has damaged, by their ids. */
export function useDamagedDrafts(): readonly string[] {
  const device = useDevice();
  const { data = [] } = useQuery({
    queryKey: [...draftsKey, 'damaged', device.accountId],
    queryFn: () => visitStoreOf(device).damaged(),
    staleTime: 0,
    gcTime: 0,
  });
  return data;
}

/** What can still be read of a damaged draft; null until that is known. */
export function useDraftRemains(id: string): DraftRemains | null {
  const device = useDevice();
  const { data = null } = useQuery({
    queryKey: [...draftsKey, 'remains', device.accountId, id],
    queryFn: () => visitStoreOf(device).remains(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data;
}

/** A visit as the device holds it: its report, where that stands, and how many photos wait. */
export interface HeldVisit {
  item: VisitItem;
  report: VisitReport;
  photos: number;
}

const visitItems = (items: readonly OutboxItem[], mentorshipId: string) =>
  items.filter((item): item is VisitItem => isOfVisit(item) && item.mentorshipId === mentorshipId);

/** What the device holds of a cooperative's visits: the reports that wait, and the photos of every visit, by its id. */
export function useHeldVisits(mentorshipId: string): { reports: HeldVisit[]; photosOf: ReadonlyMap<string, number> } {
  const items = visitItems(useOutbox(), mentorshipId);
  const photosOf = new Map<string, number>();
  for (const { kind, visitId } of items) {
    if (kind === 'photo') photosOf.set(visitId, (photosOf.get(visitId) ?? 0) + 1);
  }
  const reports = items.flatMap((item) =>
    item.kind === 'visit' && item.state !== 'late'
      ? [{ item, report: item.event as VisitReport, photos: photosOf.get(item.id) ?? 0 }]
      : [],
  );
  return { reports, photosOf };
}
