import { AssessmentEvidence, EvidenceMark, Id, NewEvidence } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCandidacy = z.strictObject({ candidacyId: Id });
const ofEvidence = ofCandidacy.extend({ evidenceId: Id });

/** Evidence of an assessment, each piece for ever as it was made. */
export const assessmentEvidence = endpoints({
  addAssessmentEvidence: {
    method: 'POST',
    path: '/candidacies/:candidacyId/evidence',
    summary:
      'Keep a piece of evidence; the same id sent again is the same evidence, and a late one is kept with a remark',
    permission: 'judgement.record',
    params: ofCandidacy,
    body: NewEvidence,
    response: AssessmentEvidence,
    status: 201,
  },
  addAssessmentEvidenceFile: {
    method: 'PUT',
    path: '/candidacies/:candidacyId/evidence/:evidenceId/file',
    summary: 'Keep the photo, sound or document of one’s own evidence; sent again it is the same',
    permission: 'judgement.record',
    params: ofEvidence,
    upload: { maxBytes: 12_000_000 },
    response: AssessmentEvidence,
  },
  getEvidenceFile: {
    method: 'GET',
    path: '/candidacies/:candidacyId/evidence/:evidenceId/file',
    summary: 'The photo, sound or document behind a piece of evidence',
    permission: 'judgement.read',
    params: ofEvidence,
    answer: 'file',
  },
  markEvidence: {
    method: 'POST',
    path: '/candidacies/:candidacyId/evidence/:evidenceId/marks',
    summary: 'Say anew whether evidence is valid, authentic, current and sufficient; the earlier word stays',
    permission: 'judgement.record',
    params: ofEvidence,
    body: EvidenceMark,
    response: AssessmentEvidence,
  },
});
