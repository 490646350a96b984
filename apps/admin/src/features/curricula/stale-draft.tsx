import '../../components/pages.css';
import { type CurriculumDetail, compareCurricula } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { freshCurriculum } from './curricula.queries.ts';
import { countable, type Draft } from './draft.ts';

interface StaleDraftProps {
  curriculumId: string;
  draft: Draft;
  onGoOn(theirs: CurriculumDetail, withOwn: boolean): void;
}

/** Two people wrote one draft: what differs, side by side, and the choice of who came second. */
export function StaleDraft({ curriculumId, draft, onGoOn }: StaleDraftProps) {
  const words = useMessages().curriculumEditor.stale;
  const box = useRef<HTMLDivElement>(null);
  const query = useQuery({
    queryKey: ['stale-draft', curriculumId],
    queryFn: () => freshCurriculum(curriculumId),
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => box.current?.focus(), []);
  const theirs = query.data;
  return (
    <Stack component="section" ref={box} tabIndex={-1} gap="md" className="k-notice" aria-labelledby="stale-title">
      <Title order={2} size="h4" id="stale-title">
        {words.title}
      </Title>
      <Text>{theirs && theirs.status !== 'draft' ? words.published : words.text}</Text>
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState lines={2} /> : null}
      {theirs ? (
        <>
          <ComparisonView
            order={3}
            comparison={compareCurricula(theirs, { ...theirs, ...mineOf(draft), status: 'draft' })}
            before={words.before}
            after={words.after}
          />
          <Group>
            <Button onClick={() => onGoOn(theirs, false)}>{words.takeTheirs}</Button>
            {theirs.status === 'draft' ? (
              <Button variant="default" onClick={() => onGoOn(theirs, true)}>
                {words.keepMine}
              </Button>
            ) : null}
          </Group>
        </>
      ) : null}
    </Stack>
  );
}

function mineOf(draft: Draft): Partial<CurriculumDetail> {
  const { units, subjects, onTheJob } = countable(draft);
  return {
    title: draft.title,
    units,
    subjects,
    syllabi: draft.syllabi,
    onTheJob: onTheJob?.lessonHours ? onTheJob : null,
  };
}
