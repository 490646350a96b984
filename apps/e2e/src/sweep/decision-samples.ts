import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

/** Sample panels, appeals and batches of a certification body, for its pages. */
export async function decisionSamples(manager: Colleague) {
  const query = { limit: 50 };
  const panels = await manager.call(contract.listPanels, { query });
  const appeals = await manager.call(contract.listAppeals, { query });
  const batches = await manager.call(contract.listCompetencyBatches, {
    query: { ...query, status: 'pending_approval' },
  });
  const { items: issued } = await manager.call(contract.listCertificates, { query: { ...query, status: 'issued' } });
  const competency = issued.filter(({ kind, bodyId }) => kind === 'competency' && bodyId !== null);
  const panel = first(panels.items, 'panel');
  return {
    usual: { panelId: panel.id, appealId: first(appeals.items, 'appeal').id },
    special: {
      'certificates/$certificateId/reduction': { certificateId: first(competency, 'competency certificate').id },
      'panels/new/$sessionId': { sessionId: panel.sessionId },
      'body-documents/$batchId': { batchId: first(batches.items, 'batch of documents').id },
    },
  };
}
