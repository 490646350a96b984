import { DomainError } from '../kernel/domain-error.ts';
import { comparableName } from './person.rules.ts';
import type { PersonInput } from './person.ts';
import type { Voucher, Witness } from './voucher.ts';

/** What is wrong with a voucher though each of its fields is filled in. */
export type VoucherFault = 'letter_in_future' | 'witness_twice' | 'first_witness_oneself' | 'second_witness_oneself';

/** At which field of a voucher each fault stands. */
const fieldOf: Readonly<Record<VoucherFault, string>> = {
  letter_in_future: 'date',
  witness_twice: 'secondWitness/fullName',
  first_witness_oneself: 'firstWitness/fullName',
  second_witness_oneself: 'secondWitness/fullName',
};

/** Why a voucher does not vouch for somebody of this name: a letter yet to be written, one witness twice, or the person as a witness. */
export function voucherFault(voucher: Voucher, fullName: string, today: string): VoucherFault | null {
  if (voucher.kind === 'village_letter') return voucher.date > today ? 'letter_in_future' : null;
  const [first, second] = [voucher.firstWitness, voucher.secondWitness].map((one) => comparableName(one.fullName));
  const own = comparableName(fullName);
  if (first === own) return 'first_witness_oneself';
  if (second === own) return 'second_witness_oneself';
  return first === second ? 'witness_twice' : null;
}

/** The voucher that a person as typed stands on; null with a document, and where none is named yet. */
export const voucherOf = ({ identity }: Pick<PersonInput, 'identity'>): Voucher | null =>
  identity.kind === 'none' ? (identity.voucher ?? null) : null;

/** The same fault of a person as typed. */
export function vouchingFault(person: Pick<PersonInput, 'identity' | 'fullName'>, today: string): VoucherFault | null {
  const voucher = voucherOf(person);
  return voucher && voucherFault(voucher, person.fullName, today);
}

const faults = Object.keys(fieldOf) as VoucherFault[];

/** Whether a code is a fault of a voucher. */
export const isVoucherFault = (code: string): code is VoucherFault => faults.some((fault) => fault === code);

/** The refusal for a fault, at its field. */
export const voucherRefusal = (code: VoucherFault, at = '/person/identity/voucher'): DomainError =>
  new DomainError('request.invalid', { issues: [{ pointer: `${at}/${fieldOf[code]}`, code }] });

/**
 * Whether the voucher of somebody without NIK is not written out. An entry that only says in words on what the person stands, as
 * callers of the API may, is such a one: it holds (rule 24), and the centre or certification body is reminded to write the letter
 * or the witnesses out. Nobody is reminded of those who left.
 */
export const lacksVoucher = (
  { identityKind, hasLeft }: { identityKind: string; hasLeft: boolean },
  isNamed: boolean,
): boolean => identityKind === 'none' && !isNamed && !hasLeft;

/** The words in which a voucher is told. */
export interface VoucherWords {
  letter(number: string, day: string, office: string): string;
  signed(name: string): string;
  witnesses(first: string, second: string): string;
  witness(name: string, relation: string): string;
}

/** What a voucher says, as one line. */
export function voucherLine(voucher: Voucher, words: VoucherWords, dayInWords: (day: string) => string): string {
  if (voucher.kind === 'two_witnesses') {
    const told = ({ fullName, relation, position }: Witness) =>
      words.witness(fullName, [relation, position].filter(Boolean).join(', '));
    return words.witnesses(told(voucher.firstWitness), told(voucher.secondWitness));
  }
  const { number, date, office, signedBy } = voucher;
  return [words.letter(number, dayInWords(date), office), signedBy && words.signed(signedBy)]
    .filter(Boolean)
    .join(', ');
}
