import { Problem } from '@kompeten/contract';
import type { Curriculum } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useCurriculum, useStartEdition } from './curricula.queries.ts';
import { BesideUnitsList, CurriculumFacts } from './curriculum-facts.tsx';
import { CurriculumStanding } from './curriculum-standing.tsx';
import { SyllabusView } from './syllabus-view.tsx';
import { UnitList } from './unit-list.tsx';

/** One curriculum as it stands: a draft to be written on, or a frozen edition. */
export function CurriculumPage({ curriculumId }: { curriculumId: string }) {
  const words = useMessages().curricula;
  const { may } = useActor();
  const query = useCurriculum(curriculumId);
  const edition = useEdition(curriculumId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const curriculum = query.data;
  const mayManage = may('curriculum.manage', { centreId: curriculum.centreId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={curriculum.title}
        lead={curriculum.summary}
        status={<CurriculumStanding status={curriculum.status} />}
        back={<Link to="/curricula">{words.back}</Link>}
        actions={mayManage ? <Acts curriculum={curriculum} edition={edition} /> : null}
      />
      <ErrorSummary faults={edition.faults} />
      {curriculum.status === 'draft' ? null : <Text>{words.frozen}</Text>}
      <CurriculumFacts curriculum={curriculum} />
      <div>
        <Title order={2} size="h4" mb="sm">
          {words.units}
        </Title>
        {curriculum.units.length > 0 ? (
          <UnitList units={curriculum.units} />
        ) : (
          <EmptyState title={words.noUnits}>{words.emptyText}</EmptyState>
        )}
      </div>
      <BesideUnitsList subjects={curriculum.subjects} onTheJob={curriculum.onTheJob} />
      <SyllabusView units={curriculum.units} syllabi={curriculum.syllabi} />
    </Stack>
  );
}

function Acts({ curriculum, edition }: { curriculum: Curriculum; edition: ReturnType<typeof useEdition> }) {
  const words = useMessages().curricula;
  const params = { curriculumId: curriculum.id };
  if (curriculum.status === 'draft') {
    return (
      <>
        <LinkButton to="/curricula/$curriculumId/publish" params={params}>
          {words.publish}
        </LinkButton>
        <LinkButton to="/curricula/$curriculumId/edit" params={params} variant="default">
          {words.edit}
        </LinkButton>
      </>
    );
  }
  if (curriculum.status === 'retired') return null;
  return (
    <>
      <LinkButton to="/cohorts/new" search={{ curriculumId: curriculum.id } as never}>
        {words.toCohort}
      </LinkButton>
      <Button variant="default" loading={edition.pending} onClick={edition.start}>
        {words.startEdition}
      </Button>
      <LinkButton to="/curricula/$curriculumId/retire" params={params} variant="outline" color="bad">
        {words.retire}
      </LinkButton>
    </>
  );
}

/** Starts the next edition, or leads to the draft that is open already. */
function useEdition(curriculumId: string) {
  const words = useMessages().curricula;
  const explain = useExplain();
  const navigate = useNavigate();
  const start = useStartEdition();
  const open = (id: string) => navigate({ to: '/curricula/$curriculumId/edit', params: { curriculumId: id } });
  const begin = async () => {
    try {
      const { id } = await start.mutateAsync({ params: { curriculumId } });
      announce(words.editionStarted);
      await open(id);
    } catch (error) {
      if (error instanceof Problem && error.code === 'curriculum.draft_exists') {
        announce(explain(error));
        await open(String((error.params as { curriculumId?: string }).curriculumId));
      }
    }
  };
  const isKnown = start.error instanceof Problem && start.error.code === 'curriculum.draft_exists';
  return {
    start: begin,
    pending: start.isPending,
    faults: start.error && !isKnown ? [{ message: explain(start.error) }] : [],
  };
}
