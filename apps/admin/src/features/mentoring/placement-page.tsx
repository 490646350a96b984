import type { Placement } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { fileAddress } from './kept-photos.tsx';
import { usePlacement } from './mentoring.queries.ts';
import { placementTone } from './mentoring-tones.ts';
import { PlacementDecision } from './placement-decision.tsx';
import { PlacementEnd } from './placement-end.tsx';

/** One job or business with what proves it, and the decision about it. */
export function PlacementPage({ placementId }: { placementId: string }) {
  const query = usePlacement(placementId);
  if (query.data) return <Report placement={query.data} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

function Report({ placement }: { placement: Placement }) {
  const words = useMessages().mentoring.placements;
  const { title, status, mentorshipId, cooperativeName, decidable } = placement;
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        lead={
          <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
            {words.of(cooperativeName)}
          </Link>
        }
        status={<StatusMark tone={placementTone[status]}>{words.status[status]}</StatusMark>}
        back={<Link to="/placements">{words.back}</Link>}
      />
      <PlacementFacts placement={placement} />
      {decidable ? <PlacementDecision key={placement.version} placement={placement} /> : null}
      {status === 'reported' && !decidable ? <Text>{words.ownReport}</Text> : null}
      {status === 'confirmed' ? <PlacementEnd placement={placement} /> : null}
    </Stack>
  );
}

function PlacementFacts({ placement }: { placement: Placement }) {
  const words = useMessages().mentoring.placements;
  const { kind, personName, startedOn, endedOn, jobs, evidence, evidenceIds, mentorshipId } = placement;
  const { byName, recordedAt, decidedByName, decisionNote } = placement;
  const files = evidenceIds.map((id, index) => (
    <div key={id}>
      <a href={fileAddress(mentorshipId, id)} target="_blank" rel="noreferrer">
        {words.fileOf(index + 1)}
      </a>
    </div>
  ));
  const reported = (
    <>
      {byName}, <DateText value={recordedAt} />
    </>
  );
  return (
    <Facts
      items={[
        { name: words.kind, value: words.kinds[kind] },
        { name: words.columns.person, value: personName },
        { name: words.startedOn, value: <DateText value={startedOn} /> },
        ...(endedOn ? [{ name: words.endedOn, value: <DateText value={endedOn} /> }] : []),
        { name: words.columns.jobs, value: jobs },
        { name: words.evidence, value: <span style={{ whiteSpace: 'pre-wrap' }}>{evidence}</span> },
        ...(files.length > 0 ? [{ name: words.files, value: files }] : []),
        { name: words.reportedBy, value: reported },
        ...(decidedByName ? [{ name: words.decidedBy, value: decidedByName }] : []),
        ...(decisionNote ? [{ name: words.note, value: decisionNote }] : []),
      ]}
    />
  );
}
