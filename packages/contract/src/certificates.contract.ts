import {
  Certificate,
  CertificateDetail,
  CertificateRequest,
  CertificateStatus,
  ChangeReason,
  Id,
  PageQuery,
  page,
  prose,
  ReplacementReason,
  sortBy,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ certificateId: Id });
const ofRequest = z.strictObject({ requestId: Id });
const requested = z.object({ requestId: Id, request: CertificateRequest });
const refusal = z.strictObject({ reason: prose(500).pipe(z.string().min(3)) });

/** Certificates and their life. */
export const certificates = endpoints({
  listCertificates: {
    method: 'GET',
    path: '/certificates',
    summary: 'Certificates',
    permission: 'certificate.read',
    query: PageQuery.extend({
      cohortId: Id.optional(),
      status: CertificateStatus.optional(),
      sort: sortBy(['recorded', 'holderName', 'number', 'title', 'issuedOn'], '-recorded'),
    }),
    response: page(Certificate),
  },
  getCertificate: {
    method: 'GET',
    path: '/certificates/:certificateId',
    summary: 'One certificate',
    permission: 'certificate.read',
    params,
    response: CertificateDetail,
  },
  downloadCertificate: {
    method: 'GET',
    path: '/certificates/:certificateId/pdf',
    summary: 'The signed PDF',
    permission: 'certificate.read',
    params,
    answer: 'file',
  },
  downloadCredential: {
    method: 'GET',
    path: '/certificates/:certificateId/credential',
    summary: 'The credential that lies in the PDF: Open Badges 3.0, W3C VC 2.0, `eddsa-rdfc-2022` (`application/vc`)',
    permission: 'certificate.read',
    params,
    answer: 'file',
  },
  downloadWalletToken: {
    method: 'GET',
    path: '/certificates/:certificateId/credential-token',
    summary: 'The certificate for wallets that read tokens, made when asked for: `application/vc+jwt` (ES256)',
    permission: 'certificate.read',
    params,
    answer: 'file',
  },
  requestRevocation: {
    method: 'POST',
    path: '/certificates/:certificateId/revocation',
    summary: 'Request a revocation',
    permission: 'certificate.request_change',
    params,
    body: ChangeReason,
    response: requested,
    status: 201,
  },
  requestReplacement: {
    method: 'POST',
    path: '/certificates/:certificateId/replacement',
    summary: 'Request a replacement',
    permission: 'certificate.request_change',
    params,
    body: ReplacementReason,
    response: requested,
    status: 201,
  },
  suspendCertificate: {
    method: 'POST',
    path: '/certificates/:certificateId/suspension',
    summary: 'Suspend at once; lapses unless a second person confirms',
    permission: 'certificate.suspend',
    params,
    body: ChangeReason,
    response: requested,
    status: 201,
  },
  requestReinstatement: {
    method: 'POST',
    path: '/certificates/:certificateId/reinstatement',
    summary: 'Request the end of a suspension',
    permission: 'certificate.request_change',
    params,
    body: ChangeReason,
    response: requested,
    status: 201,
  },
  listCertificateRequests: {
    method: 'GET',
    path: '/certificate-requests',
    summary: 'Requests within the caller’s circle',
    permission: 'certificate.read',
    query: PageQuery.extend({ status: z.enum(['pending', 'approved', 'rejected']).optional() }),
    response: page(CertificateRequest),
  },
  approveCertificateRequest: {
    method: 'POST',
    path: '/certificate-requests/:requestId/approve',
    summary: 'Approve a request',
    permission: 'certificate.approve_change',
    params: ofRequest,
    response: CertificateRequest,
  },
  rejectCertificateRequest: {
    method: 'POST',
    path: '/certificate-requests/:requestId/rejection',
    summary: 'Refuse a request',
    permission: 'certificate.approve_change',
    params: ofRequest,
    body: refusal,
    response: CertificateRequest,
  },
});
