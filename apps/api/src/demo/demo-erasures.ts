import type { Actor, DataRequest, DataRequestStep } from '@kompeten/domain';
import { DataRequestsService } from '../features/data-rights/data-requests.service.ts';
import { ErasureRequestsService } from '../features/data-rights/erasure-requests.service.ts';
import { PoliciesService } from '../features/policies/policies.service.ts';
import { RetentionRunsService } from '../features/retention/retention-runs.service.ts';
import { peopleOf } from './demo-certificates.ts';
import type { Story } from './story.ts';

/** Two people asked at the office for erasure: of one it is carried out, of the other the list waits for a second person; a night of the retention job, and a shorter retention that waits for a second administrator. */
export async function tellErasures(story: Story): Promise<void> {
  const [first, second] = (await peopleOf(story)).slice(-2);
  if (!first || !second) throw new Error('The demo story has nobody who asks for erasure');
  const [operator, head] = [story.actor('operator'), story.actor('centre.head')];
  const note = 'CONTOH: datang ke balai dengan surat permohonan bertanda tangan.';
  const ask = (enrolmentId: string) => story.the(ErasureRequestsService).askAtCentre(enrolmentId, note, operator);
  const done = await story.at(-6, '09:10', () => ask(first.id));
  await story.at(-6, '09:30', () => move(story, done, 'carry_out', operator));
  await story.at(-5, '08:15', () => move(story, done, 'finish', head));
  const waiting = await story.at(-1, '10:05', () => ask(second.id));
  await story.at(-1, '10:20', () => move(story, waiting, 'carry_out', operator));
  await story.at(-1, '02:03', () => story.the(RetentionRunsService).carryOut());
  const wish = { value: 24, source: 'CONTOH: rancangan jadwal retensi arsip pelatihan' };
  const proposer = story.actor('admin.second');
  await story.at(-1, '13:40', () => story.the(PoliciesService).change('contact.keep_months', wish, proposer));
}

/** A step with the list that whoever takes it sees. */
async function move(story: Story, { id }: DataRequest, event: DataRequestStep['event'], by: Actor): Promise<void> {
  const requests = story.the(DataRequestsService);
  const { erasureList } = await requests.get(id, by);
  await requests.move(id, { event, answer: null, listHash: erasureList?.hash ?? null }, by);
}
