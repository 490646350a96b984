import type { ExamAnswer, ExamQuestion as Question } from '@kompeten/domain';
import { longestEssay } from '@kompeten/domain';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
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
              <input type="radio" name={name} checked={chosen === id} onChange={() => onAnswer({ choice: id })} />
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
  const keep = useKeptText(before, text, onAnswer);
  return (
    <textarea
      rows={9}
      aria-labelledby={labelledBy}
      placeholder={words.answer}
      maxLength={longestEssay}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
    />
  );
}

/** Keeps what is written once the pen rests, and when the page is turned before it has. */
function useKeptText(before: string, text: string, onAnswer: (answer: ExamAnswer) => void): () => void {
  const pen = useRef({ kept: before, text, onAnswer });
  pen.current.text = text;
  pen.current.onAnswer = onAnswer;
  const keep = useCallback(() => {
    const { kept, text: now, onAnswer: tell } = pen.current;
    if (now === kept) return;
    pen.current.kept = now;
    tell(now.trim() === '' ? null : { text: now });
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(keep, text === '' ? 0 : REST);
    return () => window.clearTimeout(timer);
  }, [text, keep]);
  useEffect(() => keep, [keep]);
  return keep;
}
