import '../../components/pages.css';
import { coverageOf, type SchemeChoice, type SchemeUnit, unitsShort } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { ActionIcon, Checkbox, Stack, Text, Title } from '@mantine/core';
import { PlusIcon } from 'lucide-react';
import { SearchSelect } from '../../components/search-select.tsx';
import { schemeOption, schemesBy, useSchemeVersion } from './curricula.queries.ts';
import type { Change, Draft } from './draft.ts';

interface SchemePanelProps {
  draft: Draft;
  change: Change;
  onAdd(unit: SchemeUnit): void;
}

/** The scheme a draft refers to, and what of it is missing, as the draft is typed. */
export function SchemePanel({ draft, change, onAdd }: SchemePanelProps) {
  const words = useMessages().curriculumEditor.scheme;
  const { data: scheme } = useSchemeVersion(draft.schemeVersionId);
  if (draft.schemeVersionId !== null && !scheme) return null;
  return (
    <Stack component="section" gap="sm" className="k-side" aria-labelledby="scheme-title">
      <Title order={2} size="h4" id="scheme-title">
        {words.title}
      </Title>
      <SearchSelect<SchemeChoice>
        key={draft.schemeVersionId ?? 'none'}
        id="scheme"
        label={words.choose}
        description={words.hint}
        value={draft.schemeVersionId ?? ''}
        {...(scheme && { initialLabel: words.named(scheme.schemeTitle, scheme.label) })}
        onChange={(id) => change(() => ({ schemeVersionId: id || null }))}
        query={schemesBy}
        option={schemeOption(words.named)}
      />
      {scheme ? <Coverage scheme={scheme} draft={draft} onAdd={onAdd} /> : <Text>{words.none}</Text>}
      {scheme ? (
        <Checkbox
          size="md"
          label={words.partial}
          description={words.partialHint}
          checked={draft.schemeClaim === 'partial'}
          onChange={({ currentTarget: { checked } }) => change(() => ({ schemeClaim: checked ? 'partial' : 'full' }))}
        />
      ) : null}
    </Stack>
  );
}

function Coverage({ scheme, draft, onAdd }: { scheme: SchemeChoice } & Omit<SchemePanelProps, 'change'>) {
  const words = useMessages().curriculumEditor.scheme;
  const coverage = coverageOf(
    scheme,
    draft.units.map(({ code }) => code),
  );
  const { missing, groups, beside, complete } = coverage;
  return (
    <Stack gap="sm">
      <div role="status">
        <StatusMark tone={complete ? 'good' : 'warn'}>
          {complete ? words.covered : words.short(unitsShort(coverage))}
        </StatusMark>
      </div>
      <Units title={words.missing} units={missing} onAdd={onAdd} />
      {groups.map(({ title, choose, covered, open, short }) => {
        const said = words.group(title, covered.length, choose);
        return short > 0 ? (
          <Units key={title} title={said} units={open} onAdd={onAdd} />
        ) : (
          <Text key={title}>{said}</Text>
        );
      })}
      {beside.length > 0 ? <Text c="dimmed">{words.beside(beside.length)}</Text> : null}
    </Stack>
  );
}

function Units({
  title,
  units,
  onAdd,
}: {
  title: string;
  units: readonly SchemeUnit[];
  onAdd(unit: SchemeUnit): void;
}) {
  const words = useMessages().curriculumEditor.scheme;
  if (units.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <ul className="k-missing">
        {units.map((unit) => (
          <li key={unit.code}>
            <span>
              {unit.title} <code>{unit.code}</code>
            </span>
            <ActionIcon size={44} variant="light" aria-label={words.addUnit(unit.title)} onClick={() => onAdd(unit)}>
              <PlusIcon size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </div>
  );
}
