import '../../components/pages.css';
import { type CompetencyUnit, schemeUnitFaults } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { unitOption, unitsBy } from './schemes.queries.ts';
import { typedOf, type VersionForm } from './version-form.ts';

interface UnitFieldsProps {
  form: VersionForm;
  titles?: ReadonlyMap<string, string>;
}

/** The units of a version: found in the register, each compulsory or of a group of electives. */
export function UnitFields({ form, titles }: UnitFieldsProps) {
  const words = useMessages().schemeEditor;
  const [found, setFound] = useState(titles ?? new Map<string, string>());
  const { units } = typedOf(form);
  const add = (unit: CompetencyUnit | undefined) => {
    if (!unit) return;
    if (units.some(({ code }) => code === unit.code)) return announce(words.unitThere);
    setFound(new Map(found).set(unit.code, unit.title));
    form.form.insertListItem(`${form.at}units`, { code: unit.code, group: '' });
    announce(words.unitAdded(unit.title));
  };
  return (
    <Stack component="section" gap="sm" id={`${form.at}units`} tabIndex={-1} aria-labelledby="units-title">
      <Title order={2} size="h4" id="units-title">
        {words.units}
      </Title>
      {units.length === 0 ? <Text>{words.noUnits}</Text> : null}
      {units.map(({ code }, at) => (
        <UnitRow key={code} form={form} at={at} code={code} title={found.get(code) ?? ''} />
      ))}
      <SearchSelect<CompetencyUnit>
        key={units.length}
        id="unit-to-add"
        label={words.findUnit}
        value=""
        onChange={(_, unit) => add(unit)}
        query={unitsBy}
        option={unitOption}
      />
      <UnitFaults form={form} />
    </Stack>
  );
}

interface UnitRowProps {
  form: VersionForm;
  at: number;
  code: string;
  title: string;
}

function UnitRow({ form, at, code, title }: UnitRowProps) {
  const words = useMessages().schemeEditor;
  const groups = typedOf(form).groups.filter((group) => group.title !== '');
  const path = `${form.at}units`;
  return (
    <Group align="flex-end" gap="sm">
      <div style={{ flex: '1 1 14rem' }}>
        <Text fw={600}>{title}</Text>
        <Text size="sm">{code}</Text>
      </div>
      <NativeSelect
        {...form.field(`${path}.${at}.group`, words.groupOf(code))}
        size="md"
        data={[
          { value: '', label: words.compulsory },
          ...[...new Set(groups.map((group) => group.title))].map((value) => ({ value, label: value })),
        ]}
      />
      <Button
        variant="subtle"
        color="bad"
        aria-label={words.removeUnit(code)}
        onClick={() => form.form.removeListItem(path, at)}
      >
        ×
      </Button>
    </Group>
  );
}

function UnitFaults({ form }: { form: VersionForm }) {
  const words = useMessages().schemeEditor;
  const locale = useLocale();
  const { units, groups } = typedOf(form);
  const counted = groups.flatMap(({ title, choose }) =>
    title && typeof choose === 'number' ? [{ title, choose }] : [],
  );
  const faults = schemeUnitFaults({ units, groups: counted }, () => true);
  return (
    <div aria-live="polite">
      {units.length > 0 && faults.length > 0 ? (
        <section className="k-notice" aria-label={words.unitFaults}>
          <ul className="k-reasons">
            {faults.map(({ code, params }) => {
              const said = explain(locale, code, params as never);
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
