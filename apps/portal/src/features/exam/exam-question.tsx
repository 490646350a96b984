import type { ExamAnswer, ExamQuestion as Question } from '@kompeten/domain';
import { longestEssay } from '@kompeten/domain';
import { useEffect, useId, useRef, useState } from 'react';
import { useMyExam } from '../../lib/exam-words.ts';

interface ExamQuestionProps {
  question: Question;
  answer: ExamAnswer;
  onAnswer(answer: ExamAnswer): void;
}

/** How long a pen rests before what it wrote is kept, in milliseconds. */
const REST = 700;

/** A question with its answers to choose, or a field to write in. */
export function ExamQuestion({ question, answer, onAnswer }: ExamQuestionProps) {
  const { prompt, options, picture } = question;
  const words = useMyExam();
  const name = useId();
  const chosen = answer && 'choice' in answer ? answer.choice : null;
  return (
    <div className="p-form p-exam-question">
      <p className="p-exam-prompt" id={`${name}-prompt`}>
        {prompt}
      </p>
      {picture ? <Picture {...picture} /> : null}
      {options.length === 0 ? (
        <Essay labelledBy={`${name}-prompt`} answer={answer} onAnswer={onAnswer} />
      ) : (
        <fieldset aria-labelledby={`${name}-prompt`}>
          {options.map(({ id, text }) => (
            <label key={id} className="p-exam-option">
              <input
                type="radio"
                name={name}
                checked={chosen === id}
                onChange={() => onAnswer({ choice: id })}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === null ? null : (
        <button type="button" className="p-button p-button-outline" onClick={() => onAnswer(null)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}

function Picture({ alt, dataUrl }: { alt: string; dataUrl: string }) {
  const words = useMyExam();
  return dataUrl === '' ? <p>{words.pictureLater(alt)}</p> : <img className="p-exam-picture" src={dataUrl} alt={alt} />;
}

function Essay({ labelledBy, answer, onAnswer }: Omit<ExamQuestionProps, 'question'> & { labelledBy: string }) {
  const words = useMyExam();
  const before = answer && 'text' in answer ? answer.text : '';
  const [text, setText] = useState(before);
  const kept = useRef(before);
  const keep = useRef(onAnswer);
  keep.current = onAnswer;
  const written = useRef(text);
  written.current = text;
  useEffect(() => {
    const timer = window.setTimeout(() => save(text), REST);
    return () => window.clearTimeout(timer);
  }, [text]);
  // Whoever turns the page before the pen has rested loses nothing.
  useEffect(() => () => save(written.current), []);
  const save = (now: string) => {
    if (now === kept.current) return;
    kept.current = now;
    keep.current(now.trim() === '' ? null : { text: now });
  };
  return (
    <textarea
      rows={9}
      aria-labelledby={labelledBy}
      placeholder={words.answer}
      maxLength={longestEssay}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => save(text)}
    />
  );
}
