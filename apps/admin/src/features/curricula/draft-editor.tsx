import './curricula.css';
import { type CompetencyUnit, type CurriculumDetail, type SchemeUnit, Trade } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { BesideUnits } from './beside-units.tsx';
import { useSchemeVersion } from './curricula.queries.ts';
import { useTradeChoices } from './curriculum-fields.tsx';
import { type Change, countable, type Draft } from './draft.ts';
import { DraftBlockers } from './draft-blockers.tsx';
import { HoursSums } from './hours-sums.tsx';
import { SaveLine } from './save-line.tsx';
import { SchemePanel } from './scheme-panel.tsx';
import { StaleDraft } from './stale-draft.tsx';
import { UnitAdder } from './unit-adder.tsx';
import { UnitPaste } from './unit-paste.tsx';
import { UnitRows } from './unit-rows.tsx';
import { useDraft } from './use-draft.ts';

/** The lesson hours a unit starts with; to be changed in its row. */
const FIRST_HOURS = 8;

/** A draft as it is typed, saved by itself; what it lacks is said beside it, all the while. */
export function DraftEditor({ curriculum }: { curriculum: CurriculumDetail }) {
  const words = useMessages();
  const navigate = useNavigate();
  const { draft, state, change, goOn, flush } = useDraft(curriculum);
  const { data: scheme } = useSchemeVersion(draft.schemeVersionId);
  const params = { curriculumId: curriculum.id };
  const leave = async () => {
    if (await flush()) await navigate({ to: '/curricula/$curriculumId', params });
  };
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.curriculumEditor.title}
        lead={`${curriculum.title}, ${words.curricula.edition(curriculum.edition)}`}
        back={
          <Link to="/curricula/$curriculumId" params={params}>
            {words.curricula.toCurriculum}
          </Link>
        }
      />
      <SaveLine state={state} draft={draft} onSave={flush} />
      {state.kind === 'stale' ? <StaleDraft curriculumId={curriculum.id} draft={draft} onGoOn={goOn} /> : null}
      <General draft={draft} change={change} />
      <div className="k-editor">
        <Units draft={draft} change={change} ofScheme={scheme ? new Set(scheme.units.map(({ code }) => code)) : null} />
        <Stack gap="lg">
          <SchemePanel draft={draft} change={change} onAdd={(unit) => change(added(unit))} />
          <section className="k-side" aria-label={words.curriculumEditor.sums.title}>
            <HoursSums plan={countable(draft)} />
          </section>
          <DraftBlockers draft={draft} scheme={scheme ?? null} version={curriculum.version} />
        </Stack>
      </div>
      <Group>
        <Button onClick={leave}>{words.curriculumEditor.done}</Button>
      </Group>
    </Stack>
  );
}

function Units({ draft, change, ofScheme }: React.ComponentProps<typeof UnitRows>) {
  const words = useMessages().curriculumEditor;
  return (
    <Stack gap="lg">
      <Stack component="section" gap="sm" aria-labelledby="units-title">
        <Title order={2} size="h4" id="units-title">
          {words.units}
        </Title>
        <Text c="dimmed">{words.keys}</Text>
        <UnitRows draft={draft} change={change} ofScheme={ofScheme} />
        <UnitAdder codes={draft.units.map(({ code }) => code)} onAdd={(unit) => change(added(unit))} />
        <UnitPaste change={change} />
      </Stack>
      <BesideUnits draft={draft} change={change} />
    </Stack>
  );
}

function General({ draft, change }: { draft: Draft; change: Change }) {
  const { fields } = useMessages().curricula;
  const trades = useTradeChoices();
  return (
    <Stack gap="sm" className="k-narrow">
      <TextInput
        id="title"
        label={fields.title}
        maxLength={200}
        autoComplete="off"
        value={draft.title}
        onChange={({ currentTarget: { value } }) => change(() => ({ title: value }))}
      />
      <NativeSelect
        id="trade"
        label={fields.trade}
        size="md"
        data={trades}
        value={draft.trade}
        onChange={({ currentTarget: { value } }) => change(() => ({ trade: Trade.safeParse(value).data ?? '' }))}
      />
      <Textarea
        id="summary"
        label={fields.summary}
        maxLength={1000}
        autosize
        minRows={2}
        value={draft.summary}
        onChange={({ currentTarget: { value } }) => change(() => ({ summary: value }))}
      />
    </Stack>
  );
}

/** A draft with one unit more, in the group of the unit before it. */
const added =
  ({ code, title }: Pick<CompetencyUnit | SchemeUnit, 'code' | 'title'>) =>
  ({ units }: Draft): Partial<Draft> => {
    const unsaid = { theoryHours: '', practiceHours: '', syllabus: '' };
    const unit = {
      ...unsaid,
      code,
      title,
      group: units.at(-1)?.group ?? '',
      lessonHours: FIRST_HOURS,
      compulsory: true,
      tested: false,
    };
    return { units: [...units, unit] };
  };
