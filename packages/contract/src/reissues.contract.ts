import { Id, PageQuery, page, Reissue, ReissuedCertificate, ReissuedQuery } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofReissue = z.strictObject({ reissueId: Id });

/** Certificates issued anew after a key went bad; two administrators begin it at the command line, everybody here reads. */
export const reissues = endpoints({
  listReissues: {
    method: 'GET',
    path: '/reissues',
    summary: 'Reissues with certificates within the caller’s reach, newest first',
    permission: 'reissue.read',
    query: PageQuery.omit({ q: true }),
    response: page(Reissue),
  },
  getReissue: {
    method: 'GET',
    path: '/reissues/:reissueId',
    summary: 'One reissue: its cause, who approved its list, and how far it is',
    permission: 'reissue.read',
    params: ofReissue,
    response: Reissue,
  },
  watchReissue: {
    method: 'GET',
    path: '/reissues/:reissueId/events',
    summary: 'Progress of a reissue as server-sent events',
    permission: 'reissue.read',
    params: ofReissue,
    answer: 'events',
  },
  listReissuedCertificates: {
    method: 'GET',
    path: '/reissued-certificates',
    summary:
      'Certificates of a reissue, or of all, within the caller’s reach, each with the one in its place or why it was left',
    permission: 'reissue.read',
    query: ReissuedQuery,
    response: page(ReissuedCertificate),
  },
});
