import { Transactions } from '../database/transactions.ts';
import { BodyDocumentsService } from '../features/body-documents/body-documents.service.ts';
import { CompetencyBatchesService } from '../features/body-documents/competency-batches.service.ts';
import { BodyCertificatesService } from '../features/certificates/body-certificates.service.ts';
import { CareService } from '../features/renewals/care.service.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import type { Story } from './story.ts';

/** The documents of the earlier decisions: three are issued, two of them decided long ago; one is asked for, one waits for its number. */
export async function tellBodyDocuments(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const manager = story.actor('certification.manager');
  const { items } = await story.the(BodyDocumentsService).waiting(bodyId, manager);
  const all = items.filter(({ kind }) => kind === 'competency');
  const older = all.filter(({ decidedOn }) => decidedOn < story.day(-300));
  const competent = [...all.filter((one) => !older.includes(one)).slice(0, 2), ...older];
  await story.the(Transactions).run(async (tx) => {
    for (const [index, { certificateId }] of competent.entries()) {
      const number = `00000 2431 9 000000${index + 1} 2026`;
      await story
        .the(BodyCertificatesService)
        .give(tx, certificateId, number, index === 0 ? `CONTOH-${index + 1}` : null);
    }
  });
  const first = [...competent.slice(0, 1), ...older].map(({ certificateId }) => certificateId);
  const batches = story.the(CompetencyBatchesService);
  const { id } = await batches.request({ bodyId, certificateIds: first }, manager);
  await batches.approve(id, {}, story.actor('lsp.head'));
  await story.the(JobRunner).drain();
  await batches.request({ bodyId }, manager);
  await keepUp(story);
}

/** What a surveillance found that was due long ago. */
async function keepUp(story: Story): Promise<void> {
  const [manager, care] = [story.actor('certification.manager'), story.the(CareService)];
  const { items } = await care.list({ due: 'renewal', limit: 50 }, manager);
  for (const { surveillance } of items) {
    const note = 'Masih mengelola simpan pinjam; dicatat dari berkas lama (CONTOH).';
    await care.report(surveillance.id, { event: 'pass', note }, manager);
  }
}
