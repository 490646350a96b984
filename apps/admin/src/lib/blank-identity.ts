import type { Voucher } from '@kompeten/domain';

const nobody = { fullName: '', relation: '', position: '' };

/** What the inputs of a voucher hold before anybody has typed. */
export const blankVoucher = (kind: Voucher['kind']) =>
  kind === 'village_letter'
    ? { kind, number: '', date: '', office: '', signedBy: '' }
    : { kind, firstWitness: nobody, secondWitness: nobody };

/** What the inputs of a document hold when its kind was chosen; without one a voucher is asked for. */
export const blankIdentity = (kind: string) =>
  kind === 'none' ? { kind, voucher: blankVoucher('village_letter') } : { kind, value: '' };
