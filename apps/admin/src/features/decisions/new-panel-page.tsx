import type { PanelChoice, PanelDraft } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { today } from '../../lib/today.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useConvene, usePanelDraft } from './decisions.queries.ts';

/** A panel about the recommended candidates of a session; who may not sit on it says so before the click (rule 2). */
export function NewPanelPage({ sessionId }: { sessionId: string }) {
  const draft = usePanelDraft(sessionId);
  if (draft.isLoadingError) return <ErrorPage error={draft.error} onRetry={() => draft.refetch()} />;
  if (!draft.data) return <LoadingState />;
  return <Form draft={draft.data} />;
}

function Form({ draft }: { draft: PanelDraft }) {
  const words = useMessages().decisions;
  const explain = useExplain();
  const navigate = useNavigate();
  const convene = useConvene();
  const [meetsOn, setMeetsOn] = useTyped('meets on', today);
  const [chosen, setChosen] = useTyped<readonly string[]>('chosen', []);
  const { sessionId, sessionTitle, quorum, members, candidates } = draft;
  const submit = () =>
    convene.mutate(
      { body: { sessionId, meetsOn, memberIds: [...chosen] } },
      {
        onSuccess: ({ id }) => {
          announce(words.convened);
          navigate({ to: '/panels/$panelId', params: { panelId: id } });
        },
      },
    );
  return (
    <Stack
      component="form"
      gap="lg"
      className="k-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageHeader
        title={words.newTitle}
        lead={words.newLead(sessionTitle)}
        back={<Link to="/panels">{words.title}</Link>}
      />
      <ErrorSummary faults={convene.error ? [{ message: explain(convene.error) }] : []} />
      <TextInput
        type="date"
        label={words.meetsOn}
        required
        value={meetsOn}
        onChange={({ currentTarget }) => setMeetsOn(currentTarget.value)}
      />
      <Members quorum={quorum} members={members} chosen={chosen} onChange={setChosen} />
      <Candidates candidates={candidates} />
      <div>
        <Button type="submit" loading={convene.isPending} disabled={chosen.length < quorum}>
          {words.submit}
        </Button>
      </div>
    </Stack>
  );
}

interface MembersProps {
  quorum: number;
  members: readonly PanelChoice[];
  chosen: readonly string[];
  onChange(ids: string[]): void;
}

function Members({ quorum, members, chosen, onChange }: MembersProps) {
  const words = useMessages().decisions;
  const { tie } = useMessages().decisionTerms;
  if (members.length === 0) return <Text>{words.noMembers}</Text>;
  return (
    <Checkbox.Group label={words.members(quorum)} value={[...chosen]} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {members.map(({ accountId, fullName, ties }) => (
          <Checkbox
            key={accountId}
            value={accountId}
            label={fullName}
            disabled={ties.length > 0}
            description={
              ties.length > 0
                ? `${words.cannot} ${ties.map(({ code, candidate }) => `${tie(code)} ${candidate}`).join('; ')}`
                : undefined
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Candidates({ candidates }: Pick<PanelDraft, 'candidates'>) {
  const words = useMessages().decisions;
  return (
    <section>
      <Title order={2} size="h4">
        {words.candidates}
      </Title>
      <ul>
        {candidates.map(({ candidacyId, fullName, ...stands }) => (
          <li key={candidacyId}>
            {fullName}: {words[standingOf(stands)]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function standingOf({
  recommended,
  onPanel,
  writtenMissing,
}: Omit<PanelDraft['candidates'][number], 'candidacyId' | 'fullName'>) {
  if (onPanel) return 'onPanel';
  if (!recommended) return 'notRecommended';
  return writtenMissing ? 'writtenMissing' : 'recommended';
}
