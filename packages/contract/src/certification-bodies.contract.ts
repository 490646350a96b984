import {
  BodyChange,
  BodyLicence,
  BodyQuery,
  CertificationBody,
  Id,
  LiftQuery,
  NewBody,
  NewBodyLicence,
  page,
  ScopeReduction,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ bodyId: Id });
const ofLicence = params.extend({ licenceId: Id });

/** Certification bodies (LSP), their licences and scope. */
export const certificationBodies = endpoints({
  listBodies: {
    method: 'GET',
    path: '/bodies',
    summary: 'Certification bodies, by name',
    permission: 'body.read',
    query: BodyQuery,
    response: page(CertificationBody),
  },
  getBody: {
    method: 'GET',
    path: '/bodies/:bodyId',
    summary: 'One certification body',
    permission: 'body.read',
    params,
    response: CertificationBody,
  },
  createBody: {
    method: 'POST',
    path: '/bodies',
    summary: 'Register a certification body',
    permission: 'body.create',
    body: NewBody,
    response: CertificationBody,
    status: 201,
  },
  changeBody: {
    method: 'PATCH',
    path: '/bodies/:bodyId',
    summary: 'Change a certification body',
    permission: 'body.manage',
    params,
    body: BodyChange,
    response: CertificationBody,
  },
  listBodyLicences: {
    method: 'GET',
    path: '/bodies/:bodyId/licences',
    summary: 'The licences of a body and the schemes they cover',
    permission: 'body.read',
    params,
    response: z.object({ items: z.array(BodyLicence), nextCursor: z.null() }),
  },
  recordBodyLicence: {
    method: 'POST',
    path: '/bodies/:bodyId/licences',
    summary: 'Record a licence with its scope; a renewal is a licence of its own',
    permission: 'body.manage',
    params,
    body: NewBodyLicence,
    response: BodyLicence,
    status: 201,
  },
  reduceScope: {
    method: 'POST',
    path: '/bodies/:bodyId/licences/:licenceId/scope-reductions',
    summary: 'Take a scheme out of the scope of a licence after a day',
    permission: 'body.manage',
    params: ofLicence,
    body: ScopeReduction,
    response: BodyLicence,
  },
  liftLapse: {
    method: 'POST',
    path: '/bodies/:bodyId/licences/:licenceId/lift',
    summary: 'Attach the letter of BNSP that lifts the lapse of a licence until a day (rule 4)',
    permission: 'body.manage',
    params: ofLicence,
    query: LiftQuery,
    upload: { maxBytes: 8_000_000 },
    response: BodyLicence,
  },
  openLiftLetter: {
    method: 'GET',
    path: '/bodies/:bodyId/licences/:licenceId/letter',
    summary: 'The letter of BNSP that lifted a lapse',
    permission: 'body.read',
    params: ofLicence,
    answer: 'file',
  },
});
