import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isEntry, isOfVisit, isPaper, type OutboxItem, type OutboxKind } from '../../lib/outbox/outbox.ts';

/** What an item belongs to: the cohort, the assessment session, or the cooperative under mentoring. */
export function placeOf(item: OutboxItem): string {
  if (isOfVisit(item)) return item.mentorshipId;
  return isEntry(item) || isPaper(item) ? item.cohortId : item.sessionId;
}

/** How that is called. */
export function titleOf(item: OutboxItem): string {
  if (isOfVisit(item)) return item.who;
  return isEntry(item) || isPaper(item) ? item.cohortTitle : item.sessionTitle;
}

/** The way to where items of a kind are made. */
export function WayTo({ kind, place, children }: { kind: OutboxKind; place: string; children: ReactNode }) {
  if (kind === 'visit' || kind === 'photo')
    return (
      <Link to="/mentoring/$mentorshipId" params={{ mentorshipId: place }}>
        {children}
      </Link>
    );
  if (kind === 'paper' || kind === 'attendance')
    return (
      <Link to="/cohorts/$cohortId/attendance" params={{ cohortId: place }}>
        {children}
      </Link>
    );
  if (kind === 'grade')
    return (
      <Link to="/cohorts/$cohortId/grades" params={{ cohortId: place }}>
        {children}
      </Link>
    );
  return (
    <Link to="/assessments/$sessionId/checklist" params={{ sessionId: place }}>
      {children}
    </Link>
  );
}
