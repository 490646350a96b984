import { Transactions } from '../database/transactions.ts';
import { BodyDocumentsService } from '../features/body-documents/body-documents.service.ts';
import { CompetencyBatchesService } from '../features/body-documents/competency-batches.service.ts';
import { BodyCertificatesService } from '../features/certificates/body-certificates.service.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import type { Story } from './story.ts';

/** The documents of the earlier decisions: two are numbered and asked for by one person; one waits for its number. */
export async function tellBodyDocuments(story: Story): Promise<void> {
  const { id: bodyId } = story.body('nusantara');
  const manager = story.actor('certification.manager');
  const { items } = await story.the(BodyDocumentsService).waiting(bodyId, manager);
  const competent = items.filter(({ kind }) => kind === 'competency').slice(0, 2);
  await story.the(Transactions).run(async (tx) => {
    for (const [index, { certificateId }] of competent.entries()) {
      const number = `00000 2431 9 000000${index + 1} 2026`;
      await story
        .the(BodyCertificatesService)
        .give(tx, certificateId, number, index === 0 ? `CONTOH-${index + 1}` : null);
    }
  });
  const first = competent.slice(0, 1).map(({ certificateId }) => certificateId);
  const batches = story.the(CompetencyBatchesService);
  const { id } = await batches.request({ bodyId, certificateIds: first }, manager);
  await batches.approve(id, {}, story.actor('lsp.head'));
  await story.the(JobRunner).drain();
  await batches.request({ bodyId }, manager);
}
