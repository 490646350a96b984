import type { PdfVerification } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** How each standing of a certificate looks; it is always said in words too. */
export const standingTones: Readonly<Record<PdfVerification['status'], Tone>> = {
  valid: 'good',
  suspended: 'warn',
  revoked: 'bad',
  expired: 'warn',
  replaced: 'info',
  unknown: 'bad',
};
