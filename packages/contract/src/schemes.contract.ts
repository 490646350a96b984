import {
  CertificationScheme,
  Id,
  NewScheme,
  NewSchemeVersion,
  PageQuery,
  page,
  RequirementDraft,
  RequirementFault,
  SchemeChoice,
  SchemeQuery,
} from '@kompeten/domain';
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
  createScheme: {
    method: 'POST',
    path: '/schemes',
    summary: 'Make a scheme by hand, with its first version',
    permission: 'scheme.manage',
    body: NewScheme,
    response: CertificationScheme,
    status: 201,
  },
  createSchemeVersion: {
    method: 'POST',
    path: '/schemes/:schemeId/versions',
    summary: 'Make a version of a scheme by hand; what it says never changes (rule 9)',
    permission: 'scheme.manage',
    params: z.strictObject({ schemeId: Id }),
    body: NewSchemeVersion,
    response: CertificationScheme,
    status: 201,
  },
  checkSchemeRequirements: {
    method: 'POST',
    path: '/scheme-requirement-checks',
    summary: 'What requirements may not say, before a version is made of them (rule 7); changes nothing',
    permission: 'scheme.manage',
    body: RequirementDraft,
    response: z.object({ faults: z.array(RequirementFault) }),
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
