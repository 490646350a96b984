import { DomainError } from '../kernel/domain-error.ts';
import type { Span } from '../kernel/span.ts';
import type { SchedulingAlternatives } from './assessment-session.errors.ts';
import {
  type AssessmentClash,
  type AssessmentFacts,
  type AssessmentWish,
  assessmentClashes,
} from './scheduling.rules.ts';

const MOST = 5;
const DAY = 86_400_000;
/** How many days after the wish times are looked for. */
export const DAYS_AHEAD = 14;

const fits = (wish: AssessmentWish, facts: AssessmentFacts) => assessmentClashes(wish, facts).length === 0;

/** Other places and times at which nothing would stand against the session; each taken alone. */
export function freeElsewhere(
  wish: AssessmentWish,
  facts: AssessmentFacts,
): Pick<SchedulingAlternatives, 'sites' | 'times'> {
  const sites = facts.sites
    .filter(({ id, roomId }) => id !== wish.siteId && fits({ ...wish, siteId: id, roomId }, facts))
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name }));
  return {
    sites,
    times: laterDays(wish)
      .filter((span) => fits({ ...wish, ...span }, facts))
      .slice(0, MOST),
  };
}

function laterDays({ startsAt, endsAt }: Span): Span[] {
  const shifted = (instant: string, days: number) => new Date(Date.parse(instant) + days * DAY).toISOString();
  return Array.from({ length: DAYS_AHEAD }, (_, at) => ({
    startsAt: shifted(startsAt, at + 1),
    endsAt: shifted(endsAt, at + 1),
  }));
}

/** The refusal that a clash stands for, with what would be free instead. */
export function assessmentRefusal(clash: AssessmentClash, alternatives: SchedulingAlternatives): DomainError {
  switch (clash.kind) {
    case 'site_not_verified': {
      const { siteName, gap, day } = clash;
      return new DomainError('assessment_session.site_not_verified', { siteName, gap, day, alternatives });
    }
    case 'site_too_small': {
      const { siteName, seats, candidates } = clash;
      return new DomainError('assessment_session.site_too_small', { siteName, seats, candidates, alternatives });
    }
    case 'ratio': {
      const { assessorName, most, candidates } = clash;
      return new DomainError('assessment_session.ratio_exceeded', { assessorName, most, candidates, alternatives });
    }
    case 'taken': {
      const { kind, name, title, startsAt, endsAt } = clash.booking;
      return new DomainError('assessment_session.clash', { kind, name, title, startsAt, endsAt, alternatives });
    }
  }
}
