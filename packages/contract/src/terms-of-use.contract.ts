import {
  BodyTerms,
  Id,
  MyTerms,
  page,
  TermsAcceptance,
  TermsAcceptanceQuery,
  TermsConsent,
  TermsDraft,
  TermsPublication,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofBody = z.strictObject({ bodyId: Id });
const ofCertificate = z.strictObject({ certificateId: Id });

/** The terms under which holders use certificates, logo and mark: written by a body, accepted by holders. */
export const termsOfUse = endpoints({
  getTermsOfUse: {
    method: 'GET',
    path: '/bodies/:bodyId/terms-of-use',
    summary: 'The terms of a body: in force, being written, and those of before',
    permission: 'terms_of_use.read',
    params: ofBody,
    response: BodyTerms,
  },
  writeTermsOfUse: {
    method: 'PUT',
    path: '/bodies/:bodyId/terms-of-use/draft',
    summary: 'Write the next edition',
    permission: 'terms_of_use.manage',
    params: ofBody,
    body: TermsDraft,
    response: BodyTerms,
  },
  discardTermsOfUse: {
    method: 'DELETE',
    path: '/bodies/:bodyId/terms-of-use/draft',
    summary: 'Discard what is being written',
    permission: 'terms_of_use.manage',
    params: ofBody,
    response: BodyTerms,
  },
  publishTermsOfUse: {
    method: 'POST',
    path: '/bodies/:bodyId/terms-of-use/publication',
    summary: 'Put the next edition in force, as a second person; holders are asked anew',
    permission: 'terms_of_use.manage',
    params: ofBody,
    body: TermsPublication,
    response: BodyTerms,
  },
  listTermsAcceptances: {
    method: 'GET',
    path: '/bodies/:bodyId/terms-of-use/acceptances',
    summary: 'Which holder accepted which edition when, the latest first',
    permission: 'terms_of_use.read',
    params: ofBody,
    query: TermsAcceptanceQuery,
    response: page(TermsAcceptance),
  },
  getMyTerms: {
    method: 'GET',
    path: '/my/certificates/:certificateId/terms-of-use',
    summary: 'The terms of use of an own competency certificate, and when they were accepted',
    permission: 'signed_in',
    params: ofCertificate,
    response: MyTerms,
  },
  acceptMyTerms: {
    method: 'POST',
    path: '/my/certificates/:certificateId/terms-of-use',
    summary: 'Accept the edition in force; the first download is open then',
    permission: 'signed_in',
    params: ofCertificate,
    body: TermsConsent,
    response: MyTerms,
  },
});
