import {
  DecisionOutcome,
  type DecisionPanelDetail,
  differsFromRecommendation,
  type PanelDecision,
  type Vote,
  voteBlockers,
} from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useVote } from './decisions.queries.ts';
import { asRecommended } from './vote-of.ts';

interface VoteFormProps {
  panel: Pick<DecisionPanelDetail, 'id' | 'scheme'>;
  decision: PanelDecision;
  own: Vote | null;
}

type Cast = Pick<Vote, 'outcome' | 'notYet' | 'reason'>;

/** The own vote about one candidate; whoever differs from the recommendation cannot send it without a reason (rule 10). */
export function VoteForm({ panel: { id: panelId, scheme }, decision, own }: VoteFormProps) {
  const { decisions: words, decisionTerms: terms } = useMessages();
  const explain = useExplain();
  const vote = useVote();
  const [cast, setCast] = useTyped<Cast>(
    `vote ${decision.id}`,
    () => own ?? { ...asRecommended(decision, scheme, words.panel.unjudged), reason: null },
  );
  useUnsavedInput(cast, vote);
  const { outcome, reason } = cast;
  const sent = { outcome, notYet: outcome === 'not_yet_competent' ? cast.notYet : [], reason: reason?.trim() || null };
  const differs = differsFromRecommendation(sent, decision.recommended, scheme);
  const blockers = voteBlockers(sent, decision.recommended, scheme);
  const why = blockers.flatMap(({ code }) =>
    code === 'units_unjudged' || code === 'units_not_needed' ? [words.panel.against[code]] : [],
  );
  return (
    <Stack
      component="form"
      gap="sm"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { votes: [{ decisionId: decision.id, ...sent }] };
        vote.mutate({ params: { panelId }, body }, { onSuccess: () => announce(words.panel.voted) });
      }}
    >
      <ErrorSummary faults={vote.error ? [{ message: explain(vote.error) }] : []} />
      <NativeSelect
        label={words.panel.yourVote}
        value={outcome}
        data={DecisionOutcome.options.map((value) => ({ value, label: terms.outcome[value] }))}
        onChange={({ currentTarget }) => setCast({ ...cast, outcome: DecisionOutcome.parse(currentTarget.value) })}
      />
      {outcome === 'not_yet_competent' ? <NotYetUnits decision={decision} cast={cast} onChange={setCast} /> : null}
      {differs ? (
        <Textarea
          label={words.panel.reasonLabel}
          required
          minLength={5}
          autosize
          minRows={2}
          value={reason ?? ''}
          onChange={({ currentTarget }) => setCast({ ...cast, reason: currentTarget.value })}
        />
      ) : null}
      {why.map((sentence) => (
        <Text key={sentence} c="dimmed">
          {sentence}
        </Text>
      ))}
      <div>
        <Button type="submit" variant="light" loading={vote.isPending} disabled={blockers.length > 0}>
          {words.panel.vote}
        </Button>
      </div>
    </Stack>
  );
}

interface UnitsProps {
  decision: PanelDecision;
  cast: Cast;
  onChange(cast: Cast): void;
}

function NotYetUnits({ decision, cast, onChange }: UnitsProps) {
  const words = useMessages().decisions.panel;
  const said = new Map(cast.notYet.map(({ unitCode, whatToDo }) => [unitCode, whatToDo]));
  const choose = (codes: string[]) =>
    onChange({ ...cast, notYet: codes.map((unitCode) => ({ unitCode, whatToDo: said.get(unitCode) ?? '' })) });
  return (
    <Stack gap="xs">
      <Checkbox.Group label={words.unit} value={[...said.keys()]} onChange={choose}>
        <Stack gap={4} mt={4}>
          {decision.recommended.units.map(({ code, title }) => (
            <Checkbox key={code} value={code} label={`${code} ${title}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      {cast.notYet.map(({ unitCode, whatToDo }) => (
        <Textarea
          key={unitCode}
          label={words.whatToDo(unitCode)}
          required
          minLength={5}
          autosize
          value={whatToDo}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              ...cast,
              notYet: cast.notYet.map((one) => (one.unitCode === unitCode ? { unitCode, whatToDo: value } : one)),
            })
          }
        />
      ))}
    </Stack>
  );
}
