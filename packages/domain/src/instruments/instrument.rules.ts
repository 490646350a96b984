import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { UnitToCover } from './coverage.rules.ts';
import { type NewInstrumentItem, optionBounds } from './instrument-item.ts';
import type { InstrumentBlocker } from './instrument-set.ts';
import { type InstrumentSetEvent, type InstrumentSetStatus, instrumentSetMachine } from './instrument-status.ts';

/** Something that is wrong with an instrument as it is written, and the field that it stands in. */
export type ItemFault =
  | { field: 'options'; code: 'options_needed' | 'no_options' | 'option_twice' }
  | { field: 'correct'; code: 'correct_needed' }
  | { field: 'benchmark'; code: 'benchmark_needed' }
  | { field: 'unitCode'; code: 'unit_not_in_scheme' }
  | { field: 'criteria'; code: 'criterion_unknown'; criterion: string };

/** What is wrong with an instrument as it is written: a question to choose has two to six answers, one of them right; everything else a benchmark; units and criteria are the scheme's. */
export function itemFaults(item: NewInstrumentItem, units: readonly UnitToCover[]): ItemFault[] {
  const unit = units.find(({ code }) => code === item.unitCode);
  const known = unit?.elements.flatMap(({ criteria }) => criteria.map(({ number }) => number)) ?? [];
  const strange = item.criteria.filter((criterion) => !known.includes(criterion));
  return [
    ...(unit ? [] : [{ field: 'unitCode' as const, code: 'unit_not_in_scheme' as const }]),
    ...(unit ? strange : []).map((criterion) => ({
      ...{ field: 'criteria' as const, code: 'criterion_unknown' as const, criterion },
    })),
    ...(item.kind === 'multiple_choice' ? choiceFaults(item) : taskFaults(item)),
  ];
}

function choiceFaults({ options, correct }: NewInstrumentItem): ItemFault[] {
  if (options.length < optionBounds.fewest) return [{ field: 'options', code: 'options_needed' }];
  const plain = options.map((option) => option.toLowerCase());
  if (new Set(plain).size < plain.length) return [{ field: 'options', code: 'option_twice' }];
  return correct == null || correct >= options.length ? [{ field: 'correct', code: 'correct_needed' }] : [];
}

function taskFaults({ options, benchmark }: NewInstrumentItem): ItemFault[] {
  return [
    ...(options.length > 0 ? [{ field: 'options' as const, code: 'no_options' as const }] : []),
    ...(benchmark.trim() === '' ? [{ field: 'benchmark' as const, code: 'benchmark_needed' as const }] : []),
  ];
}

/** Refuses an instrument with its faults, each at its field. */
export function assertWellWritten(item: NewInstrumentItem, units: readonly UnitToCover[]): void {
  const faults = itemFaults(item, units);
  if (faults.length === 0) return;
  const issues = faults.map(({ field, code }) => ({ pointer: `/${field}`, code }));
  throw new DomainError('request.invalid', { issues });
}

/** Refuses to change a set that is no draft: what is ready was agreed on, what was used is frozen (rule 9). */
export function assertDraft(status: InstrumentSetStatus): void {
  if (status !== 'draft') throw new DomainError('instrument.frozen', { status });
}

/** Where a step leads; ready is only what covers every criterion and fills its plan. */
export function moveInstrumentSet(
  status: InstrumentSetStatus,
  event: InstrumentSetEvent,
  blockers: InstrumentBlocker[],
): InstrumentSetStatus {
  const target = targetOf(instrumentSetMachine, status, event);
  if (!target) throw new DomainError('instrument.wrong_step', { status });
  if (event === 'make_ready' && blockers.length > 0) throw new DomainError('instrument.blocked', { blockers });
  return target;
}
