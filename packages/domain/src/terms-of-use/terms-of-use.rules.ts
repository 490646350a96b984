import type { CertificateKind } from '../certificates/certificate.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import { type TermsEvent, type TermsStatus, termsMachine } from './terms-of-use.ts';

/** Whether a holder accepts terms of use before the first download: of a competency certificate, of nothing else (ISO/IEC 17024, 9.7). */
export const needsTerms = ({ kind, bodyId }: { kind: CertificateKind; bodyId: string | null }): boolean =>
  kind === 'competency' && bodyId !== null;

/** What decides whether somebody may publish a draft. */
export interface PublishableTerms {
  status: TermsStatus;
  version: number;
  /** Everybody who wrote this edition. */
  authorIds: readonly string[];
}

/** Refuses what is prepared where it does not take that: `submitted` what rests, `not_submitted` what is still written. */
export function assertTermsEvent(status: TermsStatus, event: TermsEvent | 'write' | 'discard'): void {
  const taken = event === 'write' || event === 'discard' ? status === 'draft' : targetOf(termsMachine, status, event);
  if (!taken) throw new DomainError(status === 'draft' ? 'terms_of_use.not_submitted' : 'terms_of_use.submitted');
}

/** Refuses to publish where there is no draft, one that nobody handed in, an older one than the second person read, or one's own. */
export function assertTermsPublishable(draft: PublishableTerms | null, version: number, accountId: string): void {
  if (draft === null) throw new DomainError('terms_of_use.no_draft');
  if (draft.version !== version) throw new DomainError('terms_of_use.stale');
  assertTermsEvent(draft.status, 'publish');
  if (draft.authorIds.includes(accountId)) throw new DomainError('terms_of_use.same_person');
}
