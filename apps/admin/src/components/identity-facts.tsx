import type { NamedVoucher, PersonView } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { IdentityText } from './identity-text.tsx';
import { VoucherText } from './voucher-text.tsx';

/** Somebody whose identity is looked at, with the voucher kept where that is done. */
interface Identified {
  person: Pick<PersonView, 'identityKind' | 'identityLast4' | 'identityReason'>;
  voucher: NamedVoucher | null;
  lacksVoucher: boolean;
}

/** Which document a person showed; without one on what they stand, or stood before there was one, and what was told in words. */
export function useIdentityFacts({ person, voucher, lacksVoucher }: Identified) {
  const { facts, voucher: words } = useMessages().enrolments;
  const isWithout = person.identityKind === 'none';
  const name = isWithout ? words.title : words.before;
  const elsewhere = isWithout && !lacksVoucher ? [{ name, value: words.elsewhere }] : [];
  return [
    { name: facts.identity, value: <IdentityText person={person} /> },
    ...(voucher ? [{ name, value: <VoucherText named={voucher} /> }] : elsewhere),
    ...(person.identityReason ? [{ name: words.told, value: person.identityReason }] : []),
  ];
}
