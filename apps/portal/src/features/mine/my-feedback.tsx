import { feedback } from '@kompeten/contract';
import { useLocale } from '@kompeten/ui';
import { useEffect } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';
import { FeedbackForm } from './feedback-form.tsx';

/** The cohorts that wait for the trainee's word; nothing where none does. */
export function MyFeedback() {
  const words = useMine().feedback;
  const locale = useLocale();
  const { state, run } = useCall(() => api.call(feedback.listMyFeedback, {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  if (state.kind === 'idle' || state.kind === 'pending') return null;
  if (state.kind === 'done' && state.answer.items.length === 0) return null;
  return (
    <section className="p-card p-fold" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{words.title}</h2>
      {state.kind === 'failed' ? (
        <p className="p-error">{explainError(locale, state.error)}</p>
      ) : (
        <>
          <p className="p-small">{words.lead}</p>
          {state.answer.items.map((cohort) => (
            <div key={cohort.enrolmentId}>
              <FeedbackForm cohort={cohort} />
            </div>
          ))}
        </>
      )}
    </section>
  );
}
