import { CaredCertificate, CareQuery, Id, page, SurveillanceReport } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** What is done about competency certificates after they are issued: surveillance, renewal, expiry. */
export const renewals = endpoints({
  listCertificateCare: {
    method: 'GET',
    path: '/renewals',
    summary: 'Competency certificates with their surveillance and the way to the next one, the most pressing first',
    permission: 'certificate_care.read',
    query: CareQuery,
    response: page(CaredCertificate),
  },
  recordSurveillance: {
    method: 'POST',
    path: '/surveillances/:surveillanceId/report',
    summary: 'Record what a surveillance found',
    permission: 'certificate_care.record',
    params: z.strictObject({ surveillanceId: Id }),
    body: SurveillanceReport,
    response: CaredCertificate,
  },
});
