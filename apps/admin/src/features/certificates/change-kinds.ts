import {
  type CertificateDetail,
  type CertificateEvent,
  type CertificateStatus,
  type ChangeKind,
  certificateMachine,
  conflictingRequest,
  type Permission,
  type ReasonClass,
  type Subject,
  targetOf,
} from '@kompeten/domain';

/** The changes that somebody may ask for, in the order of their weight. */
export const changeKinds: readonly ChangeKind[] = ['suspension', 'replacement', 'revocation', 'reinstatement'];

const events: Readonly<Record<ChangeKind, CertificateEvent>> = {
  suspension: 'suspend',
  replacement: 'replace',
  revocation: 'revoke',
  reinstatement: 'reinstate',
};

/** Who may ask for a change. */
export const permissionFor = (kind: ChangeKind): Permission =>
  kind === 'suspension' ? 'certificate.suspend' : 'certificate.request_change';

/**
 * Whose the thing is, for the question whether somebody may ask for a change. A suspension reaches as far as the
 * approval circle, which the screen does not know; whoever sees the certificate is in it or is refused.
 */
export const subjectFor = (
  kind: ChangeKind,
  { centreId, bodyId }: Pick<CertificateDetail, 'centreId' | 'bodyId'>,
): Subject | undefined => (kind === 'suspension' ? undefined : { centreId, bodyId });

/** Whether units can be taken away: a body's document that states more than one, and nothing else stands in the way. */
export const isReducible = (certificate: CertificateDetail): boolean =>
  certificate.form !== null && heldUnits(certificate).length > 1 && isPossible('replacement', certificate);

/** The units that a document states as competent. */
export const heldUnits = ({ units }: Pick<CertificateDetail, 'units'>) => units.filter(({ result }) => result === 'K');

/** Whether the machine takes a change now and no other request stands in its way. */
export function isPossible(
  kind: ChangeKind,
  { status, requests }: Pick<CertificateDetail, 'status' | 'requests'>,
): boolean {
  const pending = requests.filter((request) => request.status === 'pending');
  const target = targetOf<CertificateStatus, CertificateEvent>(certificateMachine, status, events[kind]);
  return target !== null && conflictingRequest(kind, pending) === null;
}

/** The reasons that fit a change; the first ones are the most frequent. */
export const reasonsFor: Readonly<Record<ChangeKind, readonly ReasonClass[]>> = {
  revocation: ['issued_in_error', 'requirement_not_met', 'fraud', 'holder_request', 'other'],
  replacement: ['name_correction', 'legal_name_change', 'data_error', 'other'],
  suspension: ['under_review', 'fraud', 'data_error', 'other'],
  reinstatement: ['under_review', 'issued_in_error', 'other'],
};

/** A change as it stands in the address, or null. */
export const changeKindOf = (value: string): ChangeKind | null => changeKinds.find((kind) => kind === value) ?? null;
