import { dataRights } from '@kompeten/contract';
import { type DataRequest, MOST_EVIDENCE_FILES } from '@kompeten/domain';
import { smallPhoto } from '@kompeten/ui';
import { api } from '../../lib/api.ts';

/** What is taken as a proof. */
export const EVIDENCE_TYPES = 'image/jpeg,image/png,image/webp,application/pdf';

/** Adds files of proof to a correction, one after the other; answers the request as it stands then. */
export async function addEvidence(request: DataRequest, files: readonly File[]): Promise<DataRequest> {
  let now = request;
  for (const file of files) {
    const params = { dataRequestId: request.id };
    now = await api.call(dataRights.addMyEvidence, { params, file: await smallPhoto(file), fileName: 'bukti' });
  }
  return now;
}

/** Whether a correction still takes a proof. */
export const takesEvidence = ({ kind, closedAt, evidenceFiles }: DataRequest): boolean =>
  kind === 'correction' && closedAt === null && evidenceFiles.length < MOST_EVIDENCE_FILES;
