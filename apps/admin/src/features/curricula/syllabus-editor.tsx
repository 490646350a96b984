import { hoursIn, syllabusFrom, syllabusTime, type UnitSyllabus } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { CriterionRows } from './criterion-rows.tsx';
import { unitOf } from './curricula.queries.ts';
import { countable, type DraftUnit } from './draft.ts';
import { withIndicators } from './syllabus-change.ts';

interface SyllabusEditorProps {
  unit: DraftUnit;
  syllabus: UnitSyllabus | undefined;
  onChange(syllabus: UnitSyllabus): void;
}

/** The syllabus of a unit, folded away until it is written: element, criterion, indicators with their time. */
export function SyllabusEditor({ unit, syllabus, onChange }: SyllabusEditorProps) {
  const words = useMessages().curriculumEditor.syllabus;
  const [open, setOpen] = useState(false);
  const elements = syllabus?.elements ?? [];
  const said =
    elements.length > 0 ? words.hours(hoursIn(syllabusTime({ elements })), Number(unit.lessonHours)) : words.none;
  return (
    <details className="k-details k-syllabus" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.title}: {said} <span className="k-visually-hidden">({unit.title})</span>
      </summary>
      {open && syllabus && elements.length > 0 ? <Written unit={unit} syllabus={syllabus} onChange={onChange} /> : null}
      {open && elements.length === 0 ? <Blank unit={unit} onChange={onChange} /> : null}
    </details>
  );
}

function Blank({ unit, onChange }: Omit<SyllabusEditorProps, 'syllabus'>) {
  const words = useMessages().curriculumEditor.syllabus;
  const explain = useExplain();
  const fill = async () => {
    const known = await unitOf(unit.code).catch((error: unknown) => announce(explain(error)));
    if (known === undefined) return;
    if (!known || known.elements.length === 0) return announce(words.noStandard);
    const [counted] = countable({ units: [unit], subjects: [], onTheJob: { place: '', lessonHours: '' } }).units;
    if (counted) onChange(syllabusFrom(counted, known.elements));
  };
  return (
    <Group mt="sm">
      <Button variant="light" onClick={fill}>
        {words.fromStandard}
      </Button>
    </Group>
  );
}

function Written({ unit, syllabus, onChange }: SyllabusEditorProps & { syllabus: UnitSyllabus }) {
  const words = useMessages().curriculumEditor.syllabus;
  const { theoryHours, practiceHours } = syllabusTime(syllabus);
  return (
    <div className="k-syllabus-body">
      {syllabus.elements.map(({ number, title, criteria }) => (
        <section key={number} aria-label={`${number}. ${title}`}>
          <Text fw={600}>
            {number}. {title}
          </Text>
          {criteria.map((criterion) => (
            <CriterionRows
              key={criterion.number}
              unitCode={unit.code}
              criterion={criterion}
              onChange={(of) => onChange(withIndicators(syllabus, criterion.number, of))}
            />
          ))}
        </section>
      ))}
      <Group justify="space-between">
        <Text role="status">{words.sum(theoryHours, practiceHours)}</Text>
        <Button variant="default" onClick={() => onChange({ ...syllabus, elements: [] })}>
          {words.clear}
        </Button>
      </Group>
    </div>
  );
}
