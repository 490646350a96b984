/** Refusals about the templates of certificates. */
export type CertificateTemplateErrors = {
  'certificate_template.not_found': Record<string, never>;
  'certificate_template.stale': Record<string, never>;
  'certificate_template.issuer_needed': Record<string, never>;
  'certificate_template.kind_of_other_issuer': { kind: string };
  'certificate_template.draft_exists': { templateId: string };
  'certificate_template.wrong_state': { status: string };
  'certificate_template.submitted': Record<string, never>;
  'certificate_template.not_submitted': Record<string, never>;
  'certificate_template.same_person': Record<string, never>;
  'certificate_template.contrast_low': { slot: string; against: string; ratio: number };
  'certificate_template.paper_dark': Record<string, never>;
  'certificate_template.logo_type': Record<string, never>;
  'certificate_template.no_logo': Record<string, never>;
  'certificate_template.file_invalid': Record<string, never>;
  'certificate_template.unprintable': { character: string };
};
