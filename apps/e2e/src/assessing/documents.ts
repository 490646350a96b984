import { contract } from '@kompeten/contract';
import type { CompetencyBatchDetail } from '@kompeten/domain';
import type { Colleague } from '../office.ts';
import { numbersFor, type ReportedRow, reportedIn } from './numbers.ts';
import type { WorkingBody } from './staff.ts';

/** Waits until the documents of a batch are issued; how it stands then. */
export async function issuedDocuments(by: Colleague, batchId: string): Promise<CompetencyBatchDetail> {
  const read = () => by.call(contract.getCompetencyBatch, { params: { batchId } });
  for (let batch = await read(); ; batch = await read()) {
    if (batch.status === 'done') return batch;
    if (batch.status !== 'queued' && batch.status !== 'running') throw new Error(`The batch is ${batch.status}`);
  }
}

/** Reports a panel to BNSP, takes its numbers, and issues by two people whatever of these is ready; answers the list. */
export async function certifyPanel({ bodyId, manager, head }: WorkingBody, panelId: string): Promise<ReportedRow[]> {
  const list = await manager.call(contract.downloadBnspReport, { params: { panelId } });
  const rows = await reportedIn(Buffer.from(await list.arrayBuffer()));
  const file = new Blob([new Uint8Array(await numbersFor(rows))]);
  const sheet = { file, fileName: 'nomor-bnsp.xlsx' };
  await manager.call(contract.importBnspNumbers, { params: { bodyId }, query: { dryRun: 'false' }, ...sheet });
  const waiting = await manager.call(contract.listWaitingDocuments, { params: { bodyId } });
  const ready = waiting.items.filter((one) => one.panelId === panelId && one.blockers.length === 0);
  const certificateIds = ready.map(({ certificateId }) => certificateId);
  const { id, listHash } = await manager.call(contract.requestBodyDocuments, { body: { bodyId, certificateIds } });
  await head.call(contract.approveCompetencyBatch, { params: { batchId: id }, body: { listHash } });
  await issuedDocuments(head, id);
  return rows;
}
