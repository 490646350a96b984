import { Id, MyCandidacy, NewCandidateFeedback, SigningMyAgreement } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCandidacy = z.strictObject({ candidacyId: Id });

/** A candidate’s own assessments: what to sign, what was recommended, what to say of it. */
export const myCandidacies = endpoints({
  listMyCandidacies: {
    method: 'GET',
    path: '/my/candidacies',
    summary: 'The caller’s own assessments: what to sign, what was recommended, what to do next',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyCandidacy) }).meta({ id: 'MyCandidacies' }),
  },
  signMyAgreement: {
    method: 'POST',
    path: '/my/candidacies/:candidacyId/agreement',
    summary: 'Sign the agreement (AK.01) as the candidate, in one’s own session or by claim card and PIN',
    permission: 'signed_in',
    params: ofCandidacy,
    body: SigningMyAgreement,
    response: MyCandidacy,
  },
  giveMyFeedbackOnAssessment: {
    method: 'POST',
    path: '/my/candidacies/:candidacyId/feedback',
    summary: 'Say something of one’s own assessment (AK.03), once',
    permission: 'signed_in',
    params: ofCandidacy,
    body: NewCandidateFeedback,
    response: MyCandidacy,
    status: 201,
  },
});
