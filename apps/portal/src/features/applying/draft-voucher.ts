import type { Draft } from './draft.ts';

const said = (text: string) => (text.trim() === '' ? undefined : text);

/** On what an applicant stands without a NIK, as it is sent: a letter, two witnesses, or in words why neither is there yet. */
export function withoutNik(draft: Draft) {
  if (draft.voucherKind === 'later') return { reason: said(draft.noVoucher) };
  if (draft.voucherKind === 'two_witnesses') return { voucher: { kind: draft.voucherKind, ...witnesses(draft) } };
  const { letterNumber, letterDate, letterOffice, letterSignedBy } = draft;
  const letter = { number: said(letterNumber), date: said(letterDate), office: said(letterOffice) };
  return { voucher: { kind: 'village_letter', ...letter, signedBy: said(letterSignedBy) } };
}

const witnesses = (draft: Draft) => ({
  firstWitness: witness(draft.firstWitness, draft.firstRelation, draft.firstPosition),
  secondWitness: witness(draft.secondWitness, draft.secondRelation, draft.secondPosition),
});

const witness = (fullName: string, relation: string, position: string) => ({
  ...{ fullName: said(fullName), relation: said(relation), position: said(position) },
});
