import type { DecisionPanelDetail, PanelDecision } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useActor } from '../../lib/session.ts';
import { decisionTone } from './panel-tones.ts';
import { VoteForm } from './vote-form.tsx';

interface CandidateProps {
  panel: DecisionPanelDetail;
  decision: PanelDecision;
}

/** One candidate before a panel: recommendation, votes, decision, and the form for whoever sits on it. */
export function PanelCandidate({ panel, decision }: CandidateProps) {
  const { decisions: words, decisionTerms: terms } = useMessages();
  const { user } = useActor();
  const { fullName, recommended, assessorName, mitigation, status, outcome, votes, reason, blockers } = decision;
  const own = votes.find(({ accountId }) => accountId === user.id);
  const shown = outcome ?? status;
  return (
    <article className="k-card" aria-label={fullName}>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {fullName}
        </Title>
        <div>
          <StatusMark tone={decisionTone[shown]}>{terms.status[shown]}</StatusMark>
        </div>
        <Text>
          {words.panel.recommendation}: <strong>{terms.outcome[recommended.outcome]}</strong>{' '}
          {words.panel.by(assessorName)}
          {recommended.note ? `. ${recommended.note}` : ''}
        </Text>
        {mitigation ? (
          <Text>
            {words.panel.mitigation} {mitigation}
          </Text>
        ) : null}
        <Units decision={decision} />
        <Text>{words.panel.votes(votes.length, panel.quorum)}</Text>
        {blockers.map(({ code }) => (
          <Text key={code} c="dimmed">
            {words.panel.blockers[code]}
          </Text>
        ))}
        {reason ? (
          <Text style={{ whiteSpace: 'pre-wrap' }}>
            {words.panel.reason}: {reason}
          </Text>
        ) : null}
        {panel.status === 'convened' && panel.mine ? (
          <VoteForm key={own?.castAt} panel={panel} decision={decision} own={own ?? null} />
        ) : null}
      </Stack>
    </article>
  );
}

function Units({ decision: { units } }: Pick<CandidateProps, 'decision'>) {
  const { next } = useMessages().decisions.panel;
  return (
    <ul>
      {units.map(({ code, title, result, whatToDo }) => (
        <li key={code}>
          {code} {title}: <strong>{result ?? '–'}</strong>
          {whatToDo ? (
            <div style={{ whiteSpace: 'pre-wrap' }}>
              {next} {whatToDo}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
