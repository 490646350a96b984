/** What an applicant has typed of the voucher on which they stand without a NIK. */
export const noVoucherYet = {
  /** `later` where none is known yet, for the reason told. */
  voucherKind: 'village_letter',
  noVoucher: '',
  ...{ letterNumber: '', letterDate: '', letterOffice: '', letterSignedBy: '' },
  ...{ firstWitness: '', firstRelation: '', firstPosition: '' },
  ...{ secondWitness: '', secondRelation: '', secondPosition: '' },
};
export type VoucherDraft = typeof noVoucherYet;

const said = (text: string) => (text.trim() === '' ? undefined : text);

/** On what an applicant stands without a NIK, as it is sent: a letter, two witnesses, or in words why neither is there yet. */
export function withoutNik(draft: VoucherDraft) {
  if (draft.voucherKind === 'later') return { reason: said(draft.noVoucher) };
  if (draft.voucherKind === 'two_witnesses') return { voucher: { kind: draft.voucherKind, ...witnesses(draft) } };
  const { letterNumber, letterDate, letterOffice, letterSignedBy } = draft;
  const letter = { number: said(letterNumber), date: said(letterDate), office: said(letterOffice) };
  return { voucher: { kind: 'village_letter', ...letter, signedBy: said(letterSignedBy) } };
}

const witnesses = (draft: VoucherDraft) => ({
  firstWitness: witness(draft.firstWitness, draft.firstRelation, draft.firstPosition),
  secondWitness: witness(draft.secondWitness, draft.secondRelation, draft.secondPosition),
});

const witness = (fullName: string, relation: string, position: string) => ({
  ...{ fullName: said(fullName), relation: said(relation), position: said(position) },
});
