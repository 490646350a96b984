import type { Enrolment } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { IdentityText } from './identity-text.tsx';

/** What was written down about a person at enrolment. */
export function EnrolmentFacts({ enrolment }: { enrolment: Enrolment }) {
  const { facts, none, bornOn, hasCard, noCard } = useMessages().enrolments;
  const terms = useTerms();
  const locale = useLocale();
  const { person, cooperativeId, cooperativeName, cooperativeRole } = enrolment;
  const born = person.birthDate.length === 4 ? person.birthDate : formatDay(locale, person.birthDate);
  const voucher = person.identityReason ? [{ name: facts.voucher, value: person.identityReason }] : [];
  const cooperative = cooperativeId ? (
    <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
      {cooperativeName}
    </Link>
  ) : (
    none
  );
  return (
    <Facts
      items={[
        { name: facts.number, value: enrolment.rosterNumber },
        { name: facts.identity, value: <IdentityText person={person} /> },
        ...voucher,
        { name: facts.birth, value: bornOn(person.birthPlace, born) },
        { name: facts.sex, value: person.sex ? terms.sex[person.sex] : none },
        { name: facts.education, value: person.education ? terms.education[person.education] : none },
        { name: facts.phone, value: person.phone ?? none },
        { name: facts.email, value: person.email ?? none },
        { name: facts.cooperative, value: cooperative },
        { name: facts.role, value: cooperativeRole ? terms.cooperativeRole[cooperativeRole] : none },
        { name: facts.card, value: enrolment.hasClaimCard ? hasCard : noCard },
        { name: facts.since, value: <DateText value={enrolment.createdAt} /> },
      ]}
    />
  );
}
