import { bnspReports, bodyDocuments } from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import type { DecisionStage } from './decision-builders.ts';
import { sql } from './sql.ts';

/** Numbers as BNSP gives them, counted from one of them, and the files that two people sign. */
export async function documentsIssued({ api, manager, secondManager, body }: DecisionStage, from = 0): Promise<void> {
  const rows = await sql<{ code: string }>(
    api,
    `select code from certificates where body_id = $1 and status = 'awaiting_bnsp' order by id`,
    [body.id],
  );
  const lines = rows.map(({ code }, index) => `${formatCode(code)};74909 2431 9 000012${index + from} 2026`);
  await manager.call(bnspReports.importBnspNumbers, {
    ...{ params: { bodyId: body.id }, query: {}, fileName: 'bnsp.csv' },
    file: new Blob([['Kode rujukan;Nomor registrasi', ...lines].join('\n')]),
  });
  const { id, listHash } = await manager.call(bodyDocuments.requestBodyDocuments, { body: { bodyId: body.id } });
  await secondManager.call(bodyDocuments.approveCompetencyBatch, { params: { batchId: id }, body: { listHash } });
  await api.runJobs();
}
