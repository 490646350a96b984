import { CertificateRequest, Id, OfficialSignature, Reissue } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Signing in person what takes the place of another certificate; lists are signed where they are approved. */
export const officialSignatures = endpoints({
  signCertificateRequest: {
    method: 'POST',
    path: '/certificate-requests/:requestId/signatures',
    summary: 'Approve a replacement and sign it in person',
    permission: 'certificate.approve_change',
    params: z.strictObject({ requestId: Id }),
    body: OfficialSignature,
    response: CertificateRequest,
  },
  signReissue: {
    method: 'POST',
    path: '/reissues/:reissueId/signatures',
    summary: 'Sign in person what awaits one’s signature; answers when all is signed or nothing more can be',
    permission: 'issuance.approve',
    params: z.strictObject({ reissueId: Id }),
    body: OfficialSignature,
    response: Reissue,
  },
});
