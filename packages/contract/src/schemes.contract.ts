import { CertificationScheme, Id, PageQuery, page, SchemeChoice, SchemeQuery } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Certification schemes: what a competency certificate needs, for curricula to be measured against. */
export const schemes = endpoints({
  listSchemes: {
    method: 'GET',
    path: '/schemes',
    summary: 'Certification schemes with their versions',
    permission: 'scheme.read',
    query: SchemeQuery,
    response: page(CertificationScheme),
  },
  getScheme: {
    method: 'GET',
    path: '/schemes/:schemeId',
    summary: 'One certification scheme',
    permission: 'scheme.read',
    params: z.strictObject({ schemeId: Id }),
    response: CertificationScheme,
  },
  listSchemeVersions: {
    method: 'GET',
    path: '/scheme-versions',
    summary: 'Versions of schemes, for a curriculum to name one',
    permission: 'scheme.read',
    query: PageQuery,
    response: page(SchemeChoice),
  },
  getSchemeVersion: {
    method: 'GET',
    path: '/scheme-versions/:schemeVersionId',
    summary: 'One version of a scheme',
    permission: 'scheme.read',
    params: z.strictObject({ schemeVersionId: Id }),
    response: SchemeChoice,
  },
});
