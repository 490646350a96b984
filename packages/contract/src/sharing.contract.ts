import { Id, NewShareLink, ShareLink } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofCertificate = z.strictObject({ certificateId: Id });
const ofLink = z.strictObject({ shareLinkId: Id });

/** Links with which holders show a certificate for some time, and who looked: counts and days, no names. */
export const sharing = endpoints({
  listMyShareLinks: {
    method: 'GET',
    path: '/my/certificates/:certificateId/share-links',
    summary: 'The links to a certificate of the caller’s own, newest first, each with its looks by day',
    permission: 'signed_in',
    params: ofCertificate,
    response: z.object({ items: z.array(ShareLink) }),
  },
  createMyShareLink: {
    method: 'POST',
    path: '/my/certificates/:certificateId/share-links',
    summary: 'Make a link that ends by itself',
    permission: 'signed_in',
    params: ofCertificate,
    body: NewShareLink,
    response: ShareLink,
    status: 201,
  },
  withdrawMyShareLink: {
    method: 'POST',
    path: '/my/share-links/:shareLinkId/withdrawal',
    summary: 'Withdraw a link at once',
    permission: 'signed_in',
    params: ofLink,
    response: ShareLink,
  },
});
