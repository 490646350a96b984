import type { Certificate, CertificateStatus, Standing } from '@kompeten/domain';
import { StatusMark, type Tone, useTerms } from '@kompeten/ui';

const standings: Readonly<Record<Standing, Tone>> = {
  valid: 'good',
  suspended: 'warn',
  revoked: 'bad',
  replaced: 'info',
  expired: 'warn',
};

/** States before a certificate is out; from then on its standing counts. */
const unfinished: readonly CertificateStatus[] = ['draft', 'numbered', 'void', 'awaiting_bnsp', 'signed'];

/** How a certificate stands at this moment: sign, word and colour. */
export function CertificateStanding({ status, standing }: Pick<Certificate, 'status' | 'standing'>) {
  const terms = useTerms();
  if (unfinished.includes(status)) {
    return <StatusMark tone={status === 'void' ? 'bad' : 'neutral'}>{terms.status[status]}</StatusMark>;
  }
  return <StatusMark tone={standings[standing]}>{terms.status[standing]}</StatusMark>;
}
