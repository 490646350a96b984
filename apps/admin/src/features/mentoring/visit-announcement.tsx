import type { Mentorship } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { HandingOn } from '../../components/handing-on.tsx';
import { useActor } from '../../lib/session.ts';
import { subjectOf } from './mentorship-subject.ts';

/** How the next follow-up is announced to the cooperative, by those who hold it. */
export function VisitAnnouncement({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.followUps;
  const locale = useLocale();
  const { may } = useActor();
  const { status, followUps, cooperativeName, centreName } = mentorship;
  const next = followUps.find(({ state }) => state !== 'done');
  if (!next || status !== 'active' || !may('mentoring.record', subjectOf(mentorship))) return null;
  return <HandingOn text={words.text(next.months, cooperativeName, formatDay(locale, next.dueOn), centreName)} />;
}
