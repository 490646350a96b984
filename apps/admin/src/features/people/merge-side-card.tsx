import '../../components/pages.css';
import type { MergeChoice, MergeSide } from '@kompeten/domain';
import { formatDay, formatInstant, StatusMark, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Facts } from '../../components/facts.tsx';

interface MergeSideCardProps {
  side: MergeSide;
  title: string;
  choice: MergeChoice | null;
}

/** One of the two records, with a mark at what stays of it. */
export function MergeSideCard({ side, title, choice }: MergeSideCardProps) {
  const { people: words } = useMessages();
  const terms = useTerms();
  const locale = useLocale();
  const { facts, fields } = words;
  const { personId, fullName, birthDate, identityKind, identityLast4, recordedAt, hasAccount } = side;
  const kept = (field: keyof MergeChoice, value: ReactNode) => (
    <>
      {value} {choice?.[field] === personId ? <StatusMark tone="good">{words.stays}</StatusMark> : null}
    </>
  );
  const born = birthDate.length === 4 ? birthDate : formatDay(locale, birthDate);
  const document = `${terms.identityKind[identityKind]}${identityLast4 ? ` ••••${identityLast4}` : ''}`;
  return (
    <Paper withBorder p="lg" radius="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="sm">
        {kept('survivorId', title)}
      </Title>
      <Facts
        items={[
          { name: fields.fullName, value: kept('fullName', fullName) },
          { name: fields.birthDate, value: kept('birthDate', born) },
          { name: fields.identity, value: kept('identity', document) },
          { name: facts.recorded, value: formatInstant(locale, recordedAt) },
          { name: facts.account, value: hasAccount ? facts.hasAccount : facts.noAccount },
          { name: facts.enrolments, value: <Enrolments side={side} /> },
          { name: facts.certificates, value: <Certificates side={side} /> },
        ]}
      />
    </Paper>
  );
}

function Enrolments({ side: { enrolments } }: { side: MergeSide }) {
  const words = useMessages().people.facts;
  const terms = useTerms();
  if (enrolments.length === 0) return words.none;
  return (
    <ul className="k-reasons">
      {enrolments.map(({ cohort, centre, startsOn, status }) => (
        <li key={`${cohort} ${startsOn}`}>
          {cohort}, {centre} ({terms.status[status]})
        </li>
      ))}
    </ul>
  );
}

function Certificates({ side: { certificates } }: { side: MergeSide }) {
  const words = useMessages().people.facts;
  if (certificates.length === 0) return words.none;
  return (
    <ul className="k-reasons">
      {certificates.map(({ title, holderName }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a record's certificates keep their order
        <li key={place}>
          {title}, {holderName}
        </li>
      ))}
    </ul>
  );
}
