import type { CertificateKind } from '@kompeten/domain';
import { LISTS_PATH, listName, StatusPurpose } from '@kompeten/statement';
import type { CertificateRow } from './certificate.table.ts';

/** The vocabularies of W3C VC 2.0 and Open Badges 3.0 that name every field below. */
const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

/** Open Badges 3.0, `AchievementType`: a training's certificate is never called a certification. */
const achievementTypes: Record<CertificateKind, string> = {
  training: 'CertificateOfCompletion',
  participation: 'Course',
  competency: 'Certification',
  assessment_result: 'Assessment',
};

/** What has to be done for it, in the sense of Open Badges: said in a sentence, since a field is asked for. */
const criteria: Record<CertificateKind, string> = {
  training: 'Menyelesaikan pelatihan dengan kehadiran dan penilaian yang disyaratkan; bukan sertifikat kompetensi.',
  participation: 'Mengikuti pelatihan; bukan sertifikat kompetensi.',
  competency: 'Dinyatakan kompeten melalui asesmen oleh lembaga sertifikasi profesi.',
  assessment_result: 'Mengikuti asesmen; bukan sertifikat kompetensi.',
};

/** Where the deployment answers and by which name it signs. */
export interface CredentialIssuer {
  /** `https://example.org` */
  origin: string;
  /** `did:web:example.org` */
  did: string;
}

type Signed = CertificateRow & { signedAt: string; statusList: number; statusIndex: number };

/** Whether a wallet may take a certificate: signed here, in force, and with a place in a status list that can end it. */
export function isForWallets(row: CertificateRow): row is Signed {
  const signed = row.origin === 'issued_here' && row.status === 'issued' && row.signedAt !== null;
  return signed && row.statusList !== null && row.statusIndex !== null;
}

/** The certificate as a credential: name, achievement and where its standing is published; no NIK, no birth date. */
export function credentialOf(row: Signed, { origin, did }: CredentialIssuer) {
  const { id, code, kind, holderName, title, issuer, signedAt, validUntil } = row;
  const name = { type: 'IdentityObject', hashed: false, identityHash: holderName, identityType: 'name' };
  return {
    '@context': CONTEXTS,
    id: `${origin}/v/${code}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: did, type: ['Profile'], name: issuer },
    validFrom: new Date(signedAt).toISOString(),
    ...(validUntil && { validUntil: `${validUntil}T16:59:59Z` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [name],
      achievement: {
        id: `urn:uuid:${id}`,
        type: ['Achievement'],
        achievementType: achievementTypes[kind],
        name: title,
        description: title,
        criteria: { narrative: criteria[kind] },
      },
    },
    credentialStatus: StatusPurpose.options.map((purpose) => statusEntry(row, purpose, origin)),
  };
}

function statusEntry({ statusList, statusIndex }: Signed, statusPurpose: StatusPurpose, origin: string) {
  const statusListCredential = `${origin}${LISTS_PATH}/${listName(statusList, statusPurpose)}`;
  const statusListIndex = String(statusIndex);
  const id = `${statusListCredential}#${statusListIndex}`;
  return { id, type: 'BitstringStatusListEntry', statusPurpose, statusListIndex, statusListCredential };
}
