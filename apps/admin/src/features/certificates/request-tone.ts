import type { CertificateRequest } from '@kompeten/domain';
import type { Tone } from '@kompeten/ui';

/** What the status of a request means for its reader. */
export const requestTone: Readonly<Record<CertificateRequest['status'], Tone>> = {
  pending: 'warn',
  approved: 'good',
  rejected: 'bad',
};
