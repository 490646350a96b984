import { CREDENTIAL_CONTEXTS, type UnsignedCredential } from '@kompeten/domain';
import { LISTS_PATH, listName, type StatusEntry, type StatusPurpose } from '@kompeten/statement';
import {
  type CertificateDocument,
  type CertificateUnit,
  isBodyDocument,
  issuerOf,
} from '../document/certificate-document.ts';

/** What a credential says beside the frozen document: where its issuer answers, by which name, and where its end is published. */
export interface CredentialFacts {
  /** `https://example.org` */
  origin: string;
  /** `did:web:example.org:issuers:…` */
  issuerId: string;
  status: StatusEntry;
}

/** Where the JSON schema of our credentials is published, below the origin. */
export const SCHEMA_PATH = '/schemas/open-badge-credential-1.json';

type Kind = CertificateDocument['kind'];
type Achievement = UnsignedCredential['credentialSubject']['achievement'];

/** Open Badges 3.0, `AchievementType`: a training's certificate is never called a certification. */
const ACHIEVEMENT_TYPES: Record<Kind, Achievement['achievementType']> = {
  training: 'CertificateOfCompletion',
  participation: 'Course',
  competency: 'Certification',
  assessment_result: 'Assessment',
};

/** What has to be done for it, in the sense of Open Badges. */
const CRITERIA: Record<Kind, string> = {
  training: 'Menyelesaikan pelatihan dengan kehadiran dan penilaian yang disyaratkan; bukan sertifikat kompetensi.',
  participation: 'Mengikuti pelatihan; bukan sertifikat kompetensi.',
  competency: 'Dinyatakan kompeten melalui asesmen oleh lembaga sertifikasi profesi.',
  assessment_result: 'Mengikuti asesmen; bukan sertifikat kompetensi.',
};

/**
 * The certificate as an Open Badges 3.0 credential, yet to be signed. It follows from the frozen document alone, so that what
 * is signed was stored before; nothing personal is in it that the certificate does not print.
 */
export function credentialOf(document: CertificateDocument, facts: CredentialFacts): UnsignedCredential {
  const { origin, issuerId, status } = facts;
  const { programmeTitle: title, specimen, issuedOn } = document;
  const address = `${origin}/v/${document.code.replaceAll('-', '')}`;
  const validUntil = isBodyDocument(document) ? document.validUntil : null;
  return {
    '@context': [...CREDENTIAL_CONTEXTS],
    id: address,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: specimen ? `CONTOH / SPECIMEN: ${title}` : title,
    issuer: { id: issuerId, type: ['Profile'], name: issuerOf(document).name },
    validFrom: begins(issuedOn),
    ...(validUntil && { validUntil: `${validUntil}T23:59:59+07:00` }),
    awardedDate: begins(isBodyDocument(document) ? document.decidedOn : issuedOn),
    credentialSubject: subjectOf(document, address),
    credentialStatus: [statusEntry('revocation', status, origin), statusEntry('suspension', status, origin)],
    credentialSchema: [{ id: `${origin}${SCHEMA_PATH}`, type: 'JsonSchema' }],
  };
}

function subjectOf(document: CertificateDocument, address: string): UnsignedCredential['credentialSubject'] {
  const { kind, holderName, number, programmeTitle: title, units } = document;
  return {
    type: ['AchievementSubject'],
    identifier: [{ type: 'IdentityObject', hashed: false, identityHash: holderName, identityType: 'name' }],
    licenseNumber: number,
    ...activity(document),
    achievement: {
      id: `${address}#achievement`,
      type: ['Achievement'],
      achievementType: ACHIEVEMENT_TYPES[kind],
      name: title,
      description: title,
      criteria: { narrative: CRITERIA[kind] },
    },
    ...(units.length > 0 && { result: units.map((unit) => resultOf(unit, address)) }),
  };
}

function activity(document: CertificateDocument) {
  if (isBodyDocument(document)) return {};
  return { activityStartDate: begins(document.startsOn), activityEndDate: begins(document.endsOn) };
}

type UnitResult = NonNullable<UnsignedCredential['credentialSubject']['result']>[number];

function resultOf({ code, title, lessonHours, result }: CertificateUnit, address: string): UnitResult {
  return {
    type: ['Result'],
    ...(result && { value: result }),
    alignment: [
      {
        type: ['Alignment'],
        targetType: 'ext:CompetencyUnit',
        targetCode: code,
        targetName: title,
        targetUrl: address,
        ...(lessonHours === null ? {} : { targetDescription: `${lessonHours} JP` }),
      },
    ],
  };
}

function statusEntry(statusPurpose: StatusPurpose, { list, index }: StatusEntry, origin: string) {
  const statusListCredential = `${origin}${LISTS_PATH}/${listName(list, statusPurpose)}`;
  const [id, statusListIndex] = [`${statusListCredential}#${index}`, String(index)];
  return { id, type: 'BitstringStatusListEntry' as const, statusPurpose, statusListIndex, statusListCredential };
}

// A certificate's days are counted in Jakarta.
const begins = (day: string): string => `${day}T00:00:00+07:00`;
