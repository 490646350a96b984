import { type CallOptions, mentoring } from '@kompeten/contract';
import type { MentoringVisit, VisitReport } from '@kompeten/domain';
import { api } from '../api.ts';
import type { PostingDevice } from '../device/device.ts';
import type { VisitItem } from '../outbox/outbox.ts';
import type { BatchOutcome } from '../outbox/outbox-outcome.ts';
import { visitStoreOf } from './visit-store.ts';

/** Brings a report, or a photo of one that has arrived, to the register; either is known there by its id. */
export async function postVisit(device: PostingDevice, item: VisitItem, options: CallOptions): Promise<BatchOutcome> {
  const { id, kind, mentorshipId, visitId, event } = item;
  if (kind === 'visit') {
    // Who put it into the outbox has said by `kind` what it is.
    const body = event as VisitReport;
    const visit = await api.call(mentoring.reportMentoringVisit, { params: { mentorshipId }, body }, options);
    return arrived(item, visit, visit.remarks.length > 0);
  }
  const content = await visitStoreOf(device).photo(id);
  // The bytes are damaged or gone: nothing can be sent, and the person is told.
  if (!content) return { kind: 'refused', code: 'mentoring.file_not_found', params: {} };
  const params = { mentorshipId, visitId, photoId: id };
  const file = new Blob([content], { type: 'image/jpeg' });
  return arrived(
    item,
    await api.call(mentoring.addVisitPhoto, { params, file, fileName: `${id}.jpg` }, options),
    false,
  );
}

/** What came late is kept with a remark, which the mentor should read. */
function arrived({ id, mentorshipId }: VisitItem, visit: MentoringVisit, late: boolean): BatchOutcome {
  const result = { eventId: id, outcome: late ? ('late' as const) : ('recorded' as const) };
  return {
    kind: 'answered',
    results: [{ ...result, params: { remarks: visit.remarks } }],
    answer: { kind: 'visit', mentorshipId, visit },
  };
}
