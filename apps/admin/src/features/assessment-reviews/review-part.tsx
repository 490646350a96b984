import type { AssessmentReviewKind, AssessmentReviews } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';

interface ReviewPartProps {
  kind: AssessmentReviewKind;
  reviews: AssessmentReviews;
  /** The form; left out where the caller may not record one. */
  children: ReactNode;
}

/** One kind of review: who recorded it last, what stands against recording one, and the form where nothing does. */
export function ReviewPart({ kind, reviews: { items, blockers }, children }: ReviewPartProps) {
  const words = useMessages().assessmentReviews;
  const last = items.find(({ said }) => said.kind === kind);
  const blocker = blockers[kind];
  return (
    <Stack component="section" gap="sm" aria-labelledby={`${kind}-title`}>
      <Title order={2} size="h4" id={`${kind}-title`}>
        {words.kinds[kind]}
      </Title>
      <Text>
        {last ? (
          <>
            {words.recorded(last.byName)}, <DateText value={last.madeAt} />. {words.again}
          </>
        ) : (
          words.none
        )}
      </Text>
      {blocker === null ? children : <Text c="dimmed">{words.blockers[blocker]}</Text>}
    </Stack>
  );
}
