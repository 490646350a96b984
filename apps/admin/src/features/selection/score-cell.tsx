import { scoreScale } from '@kompeten/domain';
import { type KeyboardEvent, useId } from 'react';

const scores = Array.from(
  { length: scoreScale.highest - scoreScale.lowest + 1 },
  (_, step) => scoreScale.lowest + step,
);

interface ScoreCellProps {
  label: string;
  score: number | null;
  onScore(score: number): void;
}

/** Moves on to the first choice of the next cell, so that a row of digits fills a row of cells. */
function goOn(cell: HTMLElement): void {
  const cells = [...(cell.closest('table, ul')?.querySelectorAll<HTMLElement>('[data-score-cell]') ?? [])];
  const next = cells[cells.indexOf(cell) + 1];
  const target =
    next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector<HTMLInputElement>('input');
  target?.focus();
}

/** One score: five choices under a thumb, one digit by keyboard. */
export function ScoreCell({ label, score, onScore }: ScoreCellProps) {
  const name = useId();
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const digit = Number(event.key);
    if (!scores.includes(digit) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onScore(digit);
    goOn(event.currentTarget);
  };
  return (
    <fieldset className="k-score" data-score-cell="" onKeyDown={press}>
      <legend className="k-visually-hidden">{label}</legend>
      {scores.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={score === each} onChange={() => onScore(each)} />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
