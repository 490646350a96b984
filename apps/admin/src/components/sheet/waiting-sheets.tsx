import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useActor } from '../../lib/session.ts';
import { type SheetKind, sheetsWaiting } from '../../lib/sheet/device.ts';
import { WorkCard } from '../work-card.tsx';

const pages = {
  attendance: '/cohorts/$cohortId/attendance',
  grades: '/cohorts/$cohortId/grades',
} as const satisfies Record<SheetKind, string>;

/** Sheets of this person whose entries are on this device only; opening one sends them. */
export function WaitingSheets() {
  const words = useMessages();
  const { user } = useActor();
  const [sheets] = useState(() => sheetsWaiting(user.id));
  if (sheets.length === 0) return null;
  return (
    <WorkCard title={words.sheet.waitingElsewhere}>
      {sheets.map(({ kind, cohortId, count }) => (
        <li key={`${kind} ${cohortId}`}>
          <Link to={pages[kind]} params={{ cohortId }}>
            {kind === 'grades' ? words.grading.title : words.attendance.title}: {words.sheet.waitingHere(count)}
          </Link>
          <div>{words.sheet.waitingElsewhereText}</div>
        </li>
      ))}
    </WorkCard>
  );
}
