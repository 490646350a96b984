import type { PersonView } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';

/** Which document a person showed; never more of a number than its end. */
export function IdentityText({ person }: { person: Pick<PersonView, 'identityKind' | 'identityLast4'> }) {
  const words = useMessages().enrolments;
  if (person.identityKind === 'none') return words.withoutNik;
  const last4 = person.identityLast4 ?? '';
  return person.identityKind === 'nik' ? words.last4(last4) : words.passport(last4);
}
