import type { IssuanceReadiness } from '@kompeten/domain';
import { type BlockerLike, explainBlocker } from '@kompeten/messages';
import { StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { SimpleTable } from '../../components/simple-table.tsx';
import type { IssuanceKind } from './ready-for.ts';

interface ReadinessTableProps {
  kind: IssuanceKind;
  items: readonly IssuanceReadiness[];
}

/** Those whom something holds back, then those who are ready, then those who have theirs. */
const placeOf = (kind: IssuanceKind, item: IssuanceReadiness) => {
  if (item.certificateId) return 2;
  return item[kind].length === 0 ? 1 : 0;
};

/** Everybody of the cohort: those who wait for something first, each reason in words. */
export function ReadinessTable({ kind, items }: ReadinessTableProps) {
  const words = useMessages().issuance;
  const sorted = [...items].sort((one, other) => placeOf(kind, one) - placeOf(kind, other));
  return (
    <SimpleTable
      caption={words.title}
      items={sorted}
      keyOf={(item) => item.enrolmentId}
      columns={[
        { id: 'name', header: words.columns.name, cell: (item) => item.fullName },
        { id: 'standing', header: words.columns.standing, cell: (item) => <Standing kind={kind} item={item} /> },
        {
          id: 'reasons',
          header: words.columns.reasons,
          cell: (item) => (item.certificateId || item[kind].length === 0 ? '–' : <Reasons blockers={item[kind]} />),
        },
        {
          id: 'attendance',
          header: words.columns.attendance,
          cell: (item) => (item.attendancePercent === null ? '–' : words.percent(item.attendancePercent)),
        },
        {
          id: 'units',
          header: words.columns.units,
          cell: ({ units }) => words.unitsOf(units.filter(({ result }) => result === 'K').length, units.length),
        },
      ]}
    />
  );
}

function Standing({ kind, item }: { kind: IssuanceKind; item: IssuanceReadiness }) {
  const words = useMessages().issuance;
  if (item.certificateId) {
    return (
      <Link to="/certificates/$certificateId" params={{ certificateId: item.certificateId }}>
        <StatusMark tone="good">{words.issuedMark}</StatusMark>
      </Link>
    );
  }
  return item[kind].length === 0 ? (
    <StatusMark tone="good">{words.readyMark}</StatusMark>
  ) : (
    <StatusMark tone="warn">{words.blockedMark}</StatusMark>
  );
}

function Reasons({ blockers }: { blockers: readonly BlockerLike[] }) {
  const locale = useLocale();
  return (
    <ul className="k-reasons">
      {blockers.map((blocker) => {
        const reason = explainBlocker(locale, blocker);
        return <li key={reason}>{reason}</li>;
      })}
    </ul>
  );
}
