import { BlindSample, Id, MarkingAgreement, NewSecondMarking, SecondMarking, SecondMarks } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSample = z.strictObject({ sampleId: Id });

/** Blind second marking of a sample, and how well assessors agree. */
export const secondMarking = endpoints({
  drawSecondMarking: {
    method: 'POST',
    path: '/assessment-sessions/:sessionId/second-markings',
    summary: 'Draw a sample of the recommended candidates of a session for a second assessor; the seed is written down',
    permission: 'second_marking.draw',
    params: z.strictObject({ sessionId: Id }),
    body: NewSecondMarking,
    response: SecondMarking,
    status: 201,
  },
  listMySecondMarkings: {
    method: 'GET',
    path: '/second-marking-samples',
    summary: 'What the caller is to mark a second time, without whose it is',
    permission: 'second_marking.mark',
    response: z.object({ items: z.array(BlindSample) }).meta({ id: 'BlindSamples' }),
  },
  getSecondMarking: {
    method: 'GET',
    path: '/second-marking-samples/:sampleId',
    summary:
      'One sample: its checklist and evidence, and nothing of the first judgements, the candidate or the assessor',
    permission: 'second_marking.mark',
    params: ofSample,
    response: BlindSample,
  },
  getSecondMarkingFile: {
    method: 'GET',
    path: '/second-marking-samples/:sampleId/evidence/:evidenceId/file',
    summary: 'The photo, sound or document behind a piece of evidence of a sample',
    permission: 'second_marking.mark',
    params: ofSample.extend({ evidenceId: Id }),
    answer: 'file',
  },
  recordSecondMarks: {
    method: 'POST',
    path: '/second-marking-samples/:sampleId/marks',
    summary: 'Mark a sample, once; what was marked is never changed',
    permission: 'second_marking.mark',
    params: ofSample,
    body: SecondMarks,
    response: BlindSample,
  },
  getMarkingAgreement: {
    method: 'GET',
    path: '/certification-bodies/:bodyId/marking-agreement',
    summary:
      'Agreement of second markers beyond chance, by assessor and criterion; hidden below the least number of pairs',
    permission: 'second_marking.draw',
    params: z.strictObject({ bodyId: Id }),
    response: MarkingAgreement,
  },
});
