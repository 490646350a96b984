import { type CurriculumDetail, hoursSummary } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Facts } from '../../components/facts.tsx';

/** The lesson hours of a curriculum in sum, by what they are for; what there is none of is not shown. */
export function HoursSums({ plan }: { plan: Pick<CurriculumDetail, 'units' | 'subjects' | 'onTheJob'> }) {
  const words = useMessages().curriculumEditor.sums;
  const sums = hoursSummary(plan);
  const items = [
    { name: words.theory, hours: sums.theoryHours },
    { name: words.practice, hours: sums.practiceHours },
    { name: words.unspecified, hours: sums.unspecifiedHours },
    { name: words.subjects, hours: sums.subjectHours },
    { name: words.onTheJob, hours: sums.onTheJobHours },
  ].filter(({ hours }) => hours > 0);
  const facts = [...items, { name: words.total, hours: sums.totalHours }];
  return <Facts items={facts.map(({ name, hours }) => ({ name, value: words.jp(hours) }))} />;
}
