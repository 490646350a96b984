import type { certificateNotices as source } from '../id/notices-certificates.ts';

/** What people are told of the looks and the terms of use of certificates, and of certificates that were issued anew. */
export const certificateNotices: typeof source = {
  template_waits: {
    name: 'A certificate template waits for its second person',
    text: (by) =>
      `${by ?? 'Somebody'} handed in a certificate template. Look at the preview, then publish or return it.`,
  },
  template_returned: {
    name: 'A certificate template was returned',
    text: (by) => `${by ?? 'Somebody'} returned the template that you drew. Read why, mend it, then hand it in again.`,
  },
  terms_of_use_waits: {
    name: 'Terms of use wait for their second person',
    text: (by) =>
      `${by ?? 'Somebody'} handed in terms of use of certificates. Read both wordings, then publish or return them.`,
  },
  terms_of_use_returned: {
    name: 'Terms of use were returned',
    text: (by) =>
      `${by ?? 'Somebody'} returned the terms that you wrote. Read why, mend them, then hand them in again.`,
  },
  certificates_reissued: {
    name: 'Certificates were issued anew',
    text: (_, count) =>
      `${count ?? 0} ${count === 1 ? 'certificate of your issuer was' : 'certificates of your issuer were'} issued anew because a signing key is safe no more. Their holders have been told; the list is here.`,
  },
  archiving_stopped: {
    name: 'Archiving of certificates has stopped',
    text: () =>
      'The electronic certificate of a signer or of a timestamp authority is revoked, or unknown to who issued it. Signatures that rest on it are not archived; the audit trail says which, and why.',
  },
  reissue_unsigned: {
    name: 'Certificates await your signature',
    text: (_, count) =>
      `${count ?? 0} certificates of your centre must be issued anew because a key went bad, and await the signature of its official.`,
  },
};
