import type { IndonesianTimeZone } from '@kompeten/domain';
import type { CertificateRow } from './certificate.table.ts';

/** A replacement that has its number and waits for its signature. */
export interface PreparedReplacement {
  row: CertificateRow;
  timeZone: IndonesianTimeZone;
}
