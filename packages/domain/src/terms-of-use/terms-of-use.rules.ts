import type { CertificateKind } from '../certificates/certificate.ts';
import { DomainError } from '../kernel/domain-error.ts';

/** Whether a holder accepts terms of use before the first download: of a competency certificate, of nothing else (ISO/IEC 17024, 9.7). */
export const needsTerms = ({ kind, bodyId }: { kind: CertificateKind; bodyId: string | null }): boolean =>
  kind === 'competency' && bodyId !== null;

/** What decides whether somebody may publish a draft. */
export interface PublishableTerms {
  version: number;
  /** Everybody who wrote this edition. */
  authorIds: readonly string[];
}

/** Refuses to publish where there is no draft, an older one than the second person read, or one's own. */
export function assertTermsPublishable(draft: PublishableTerms | null, version: number, accountId: string): void {
  if (draft === null) throw new DomainError('terms_of_use.no_draft');
  if (draft.version !== version) throw new DomainError('terms_of_use.stale');
  if (draft.authorIds.includes(accountId)) throw new DomainError('terms_of_use.same_person');
}
