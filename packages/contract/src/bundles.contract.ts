import { BundleQuery, Id } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Many signed files in one archive. */
export const bundles = endpoints({
  downloadBundle: {
    method: 'GET',
    path: '/centres/:centreId/certificate-bundle',
    summary: 'The certificates of a centre in force, as a ZIP archive with a signed list of their fingerprints',
    permission: 'certificate.read',
    params: z.strictObject({ centreId: Id }),
    query: BundleQuery,
    answer: 'file',
  },
});
