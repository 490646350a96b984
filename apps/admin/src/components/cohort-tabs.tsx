import type { Permission } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useActor } from '../lib/session.ts';
import { TabStrip } from './tab-strip.tsx';

const tabs = [
  { to: '/cohorts/$cohortId', name: 'overview', permission: 'cohort.read' },
  { to: '/cohorts/$cohortId/applicants', name: 'applicants', permission: 'selection.read' },
  { to: '/cohorts/$cohortId/selection', name: 'selection', permission: 'selection.read' },
  { to: '/cohorts/$cohortId/waitlist', name: 'waitlist', permission: 'selection.read' },
  { to: '/cohorts/$cohortId/enrolments', name: 'enrolments', permission: 'enrolment.read' },
  { to: '/cohorts/$cohortId/sessions', name: 'sessions', permission: 'cohort.read' },
  { to: '/cohorts/$cohortId/attendance', name: 'attendance', permission: 'attendance.read' },
  { to: '/cohorts/$cohortId/check-ins', name: 'checkIns', permission: 'attendance.record' },
  { to: '/cohorts/$cohortId/grades', name: 'grades', permission: 'grading.read' },
  { to: '/cohorts/$cohortId/evaluation', name: 'evaluation', permission: 'grading.read' },
  { to: '/cohorts/$cohortId/issuance', name: 'issuance', permission: 'issuance.read' },
  { to: '/cohorts/$cohortId/papers', name: 'papers', permission: 'enrolment.read' },
  { to: '/cohorts/$cohortId/feedback', name: 'feedback', permission: 'feedback.read' },
] as const satisfies readonly { to: string; name: string; permission: Permission }[];

interface CohortTabsProps {
  cohortId: string;
  /** The tab that the page is a part of, where it has none of its own. */
  within?: (typeof tabs)[number]['name'];
}

/** The pages of one cohort side by side, as links; only those a person may open. */
export function CohortTabs({ cohortId, within }: CohortTabsProps) {
  const words = useFieldMessages().cohortTabs;
  const { may } = useActor();
  return (
    <TabStrip label={words.label}>
      {tabs
        .filter(({ permission }) => may(permission))
        .map(({ to, name }) => (
          <li key={name}>
            <Link
              to={to}
              params={{ cohortId }}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={name === within || undefined}
            >
              {words[name]}
            </Link>
          </li>
        ))}
    </TabStrip>
  );
}
