import type { signers as id } from '../id/signers.ts';

/** Sentences about who signs certificates. */
export const signers: typeof id = {
  title: 'Signers of certificates',
  lead: 'Who signs certificates for which issuer. Signers are added and retired by two administrators at the command line of the server.',
  caption: 'List of signers',
  columns: { name: 'Signer', issuers: 'For issuers', assurance: 'Kind', until: 'Valid until', standing: 'Standing' },
  kinds: {
    own: 'Key of this system',
    pem: 'Key in a PEM file',
    pkcs12: 'Key in a PKCS#12 file',
    pkcs11: 'Key in a hardware module (HSM)',
    remote: 'Remote signing service',
    bsre: 'Electronic seal of BSrE',
    bsre_person: 'Personal signature of the official at BSrE',
  },
  approver: 'The official who approves each request',
  forAll: 'All other issuers',
  forNobody: 'Nobody; used for statements of the second QR and records of checks',
  unknownEnd: 'as the service says',
  inUse: 'in use',
  retired: 'retired',
  addedBy: (people: string) => `Added by ${people}`,
};
