import { monthsAfter } from '../kernel/days.ts';
import type { CertificateKind } from './certificate.ts';

/**
 * The day from which a competency certificate may be renewed; null where nothing is renewed. `monthsBefore` is the
 * policy's (thirty of thirty-six months†, so six before the end). A day that the month lacks becomes its last one.
 */
export function renewalOpensOn(
  { kind, validUntil }: { kind: CertificateKind; validUntil: string | null },
  monthsBefore: number,
): string | null {
  return kind === 'competency' && validUntil !== null ? monthsAfter(validUntil, -monthsBefore) : null;
}
