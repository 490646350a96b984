import './curricula.css';
import { useMessages } from '@kompeten/ui';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Change, Draft, DraftUnit } from './draft.ts';
import { UnitRow } from './unit-row.tsx';

interface UnitRowsProps {
  draft: Draft;
  change: Change;
  /** The codes that the scheme names, where one is chosen. */
  ofScheme: ReadonlySet<string> | null;
}

/** The units of a draft in their order; Enter goes down a column, Alt with an arrow moves the unit itself. */
export function UnitRows({ draft: { units, syllabi }, change, ofScheme }: UnitRowsProps) {
  const words = useMessages().curriculumEditor;
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  const move = (at: number, by: -1 | 1) => {
    const unit = units[at];
    if (!unit || !units[at + by]) return;
    change(({ units: all }) => ({ units: swapped(all, at, at + by) }));
    focus.current = document.activeElement?.id ?? null;
  };
  const remove = (code: string) => {
    focus.current = 'unit-to-add';
    change(({ units: all, syllabi: known }) => ({
      units: all.filter((unit) => unit.code !== code),
      syllabi: known.filter(({ unitCode }) => unitCode !== code),
    }));
  };
  const keys = (event: KeyboardEvent<HTMLLIElement>, at: number) => {
    const input = event.target instanceof HTMLInputElement && event.target.type === 'text' ? event.target : null;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(at, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && input?.dataset.column) {
      event.preventDefault();
      const next = units[at + 1];
      document.getElementById(next ? `${input.dataset.column}-${next.code}` : 'unit-to-add')?.focus();
    }
  };
  const set = (code: string, of: (unit: DraftUnit) => DraftUnit) =>
    change(({ units: all }) => ({ units: all.map((unit) => (unit.code === code ? of(unit) : unit)) }));
  return (
    <ol className="k-plan" aria-label={words.units}>
      {units.map((unit, at) => (
        <li key={unit.code} aria-label={words.unitLabel(at + 1, unit.title)} onKeyDown={(event) => keys(event, at)}>
          <UnitRow
            unit={unit}
            place={at + 1}
            isLast={at === units.length - 1}
            isOutside={ofScheme !== null && !ofScheme.has(unit.code)}
            syllabus={syllabi.find(({ unitCode }) => unitCode === unit.code)}
            onChange={(of) => set(unit.code, of)}
            onSyllabus={(syllabus) =>
              change(({ syllabi: known }) => ({
                syllabi: [...known.filter(({ unitCode }) => unitCode !== unit.code), syllabus],
              }))
            }
            onMove={(by) => move(at, by)}
            onRemove={() => remove(unit.code)}
          />
        </li>
      ))}
    </ol>
  );
}

function swapped<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}
