import { trainingStatuses } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { KitPage } from '../../components/sheet/kit-page.tsx';
import { EmptyState } from '../../components/states.tsx';
import { GradeSheet } from './grade-sheet.tsx';

/** The grade sheet of one cohort. */
export function GradingPage({ cohortId }: { cohortId: string }) {
  const words = useFieldMessages();
  return (
    <KitPage key={cohortId} cohortId={cohortId} title={words.grading.title} lead={words.grading.lead}>
      {({ kit, fresh, refresh }) =>
        kit.people.some(({ status }) => trainingStatuses.includes(status)) ? (
          <GradeSheet kit={kit} fresh={fresh} refresh={refresh} />
        ) : (
          <EmptyState title={words.sheet.nobody}>{words.sheet.nobodyText}</EmptyState>
        )
      }
    </KitPage>
  );
}
