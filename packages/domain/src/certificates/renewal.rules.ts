import type { CertificateKind } from './certificate.ts';

/**
 * The day from which a competency certificate may be renewed; null where nothing is renewed. `monthsBefore` is the
 * policy's (thirty of thirty-six months†, so six before the end). A day that the month lacks becomes its last one.
 */
export function renewalOpensOn(
  { kind, validUntil }: { kind: CertificateKind; validUntil: string | null },
  monthsBefore: number,
): string | null {
  if (kind !== 'competency' || validUntil === null) return null;
  const [year = 0, month = 1, day = 1] = validUntil.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - monthsBefore, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}
