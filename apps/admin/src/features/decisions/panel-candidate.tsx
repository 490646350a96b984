import { type DecisionPanelDetail, type PanelDecision, unbound } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useActor } from '../../lib/session.ts';
import { decisionTone } from './panel-tones.ts';
import { VoteForm } from './vote-form.tsx';

interface CandidateProps {
  panel: DecisionPanelDetail;
  decision: PanelDecision;
}

/** One candidate before a panel: recommendation, votes, decision, and the form for whoever sits on it. */
export function PanelCandidate({ panel, decision }: CandidateProps) {
  const { conflicts, decisions: words, decisionTerms: terms } = useMessages();
  const { user } = useActor();
  const {
    candidacyId,
    fullName,
    recommended,
    assessorName,
    assessorRecused,
    mitigation,
    status,
    outcome,
    votes,
    reason,
    blockers,
  } = decision;
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
        {assessorRecused ? <StatusMark tone="warn">{words.panel.assessorRecused}</StatusMark> : null}
        <Units decision={decision} />
        <Text>{words.panel.votes(unbound(votes).length, panel.quorum)}</Text>
        <RecusedVotes votes={votes} />
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
          <>
            <VoteForm key={own?.castAt} panel={panel} decision={decision} own={own ?? null} />
            <Link
              to="/candidacies/$candidacyId/conflict"
              params={{ candidacyId }}
              aria-label={conflicts.own.actOn(fullName)}
            >
              {conflicts.own.act}
            </Link>
          </>
        ) : null}
      </Stack>
    </article>
  );
}

function RecusedVotes({ votes }: Pick<PanelDecision, 'votes'>) {
  const words = useMessages().decisions.panel;
  return votes
    .filter(({ recused }) => recused)
    .map(({ accountId, memberName }) => (
      <StatusMark key={accountId} tone="warn">
        {words.voteRecused(memberName)}
      </StatusMark>
    ));
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
