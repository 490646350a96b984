import { useId } from 'react';

/** What can be answered. */
export const yesOrNo = [true, false] as const;

interface YesOrNoProps {
  legend: string;
  words: { yes: string; no: string };
  answer: boolean | undefined;
  onAnswer(answer: boolean): void;
}

/** A question of a form that is answered by yes or no. */
export function YesOrNo({ legend, words, answer, onAnswer }: YesOrNoProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="p-scale">
        {yesOrNo.map((each) => (
          <label key={String(each)} className="p-choice">
            <input type="radio" name={name} checked={answer === each} onChange={() => onAnswer(each)} />
            <span>{each ? words.yes : words.no}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
