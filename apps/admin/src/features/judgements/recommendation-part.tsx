import type { CandidacyRecord, Recommendation, RecommendationBlocker } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { useTyped } from '../../lib/use-typed.ts';
import { RecommendationForm } from './recommendation-form.tsx';
import { RecordSection } from './record-section.tsx';

/** The assessor's recommendation, and what stands against it before anyone clicks; a correction stands beside the first. */
export function RecommendationPart({ record, writable }: { record: CandidacyRecord; writable: boolean }) {
  const words = useMessages().judgements.recommend;
  const { blockers, outcome, recommendations, candidacy } = record;
  const [correcting, setCorrecting] = useTyped('correcting', false);
  const last = recommendations.at(-1);
  const correctable = last !== undefined && ['recommended', 'feedback_given'].includes(candidacy.status);
  const asked = last === undefined ? candidacy.status === 'recorded' : correcting;
  return (
    <RecordSection title={words.title}>
      {recommendations.map((one) => (
        <Made key={one.id} recommendation={one} />
      ))}
      {writable && !last ? <Text>{words.lead}</Text> : null}
      {blockers.length > 0 && (!last || correcting) ? (
        <Blockers blockers={blockers as RecommendationBlocker[]} />
      ) : null}
      {writable && asked && blockers.length === 0 && outcome ? (
        <RecommendationForm record={record} last={last ?? null} onDone={() => setCorrecting(false)} />
      ) : null}
      {writable && correctable && !correcting ? (
        <Group>
          <Button variant="subtle" onClick={() => setCorrecting(true)}>
            {words.correct}
          </Button>
        </Group>
      ) : null}
    </RecordSection>
  );
}

function Made({ recommendation }: { recommendation: Recommendation }) {
  const words = useMessages().judgements.recommend;
  const { outcome, note, nextSteps, reason, byName, madeAt, supersedesId } = recommendation;
  return (
    <div>
      <StatusMark tone={outcome === 'competent' ? 'good' : 'warn'}>{words.outcome[outcome]}</StatusMark>
      <Text size="sm">
        {byName}, <DateText value={madeAt} />
        {supersedesId ? `, ${words.corrects}: ${reason ?? ''}` : ''}
      </Text>
      {note ? <Text>{note}</Text> : null}
      {nextSteps.map(({ unitCode, text }) => (
        <Text key={unitCode} size="sm">
          {unitCode}: {text}
        </Text>
      ))}
    </div>
  );
}

const shownAtMost = 12;

function Blockers({ blockers }: { blockers: readonly RecommendationBlocker[] }) {
  const all = useMessages();
  const words = all.judgements.recommend;
  return (
    <div>
      <Text fw={600}>{words.blocked}</Text>
      <ul>
        {blockers.slice(0, shownAtMost).map((blocker) => (
          <li key={JSON.stringify(blocker)}>{all.judgements.blockerText(blocker)}</li>
        ))}
        {blockers.length > shownAtMost ? <li>… {blockers.length - shownAtMost}</li> : null}
      </ul>
    </div>
  );
}
