/** Refusals about issuing and the life of certificates. */
export type CertificateErrors = {
  'issuance.nobody_eligible': { blockers: { enrolmentId: string; codes: string[] }[] };
  'issuance.batch_not_found': Record<string, never>;
  'issuance.wrong_state': { status: string };
  'issuance.list_changed': Record<string, never>;
  'issuance.same_person': Record<string, never>;
  'issuance.both_judged': Record<string, never>;
  'issuance.not_under_way': { status: string };
  'issuance.nothing_to_retry': Record<string, never>;
  'issuance.round_changed': Record<string, never>;
  'issuance.round_not_found': Record<string, never>;
  'issuance.no_signing_key': Record<string, never>;
  'issuance.signer_unreachable': Record<string, never>;
  'issuance.signer_refused': Record<string, never>;
  'signer.name_taken': Record<string, never>;
  'signer.not_found': Record<string, never>;
  'signer.issuer_unknown': Record<string, never>;
  'certificate.not_found': Record<string, never>;
  'certificate.pdf_not_ready': Record<string, never>;
  'certificate.bundle_empty': Record<string, never>;
  'certificate.no_credential': Record<string, never>;
  'certificate.wrong_state': { status: string };
  'certificate.request_not_found': Record<string, never>;
  'certificate.request_decided': { status: string };
  'certificate.request_pending': { requestId: string };
  'certificate.same_person': Record<string, never>;
  'certificate.both_judged': Record<string, never>;
};
