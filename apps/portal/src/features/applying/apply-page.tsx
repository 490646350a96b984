import '../../lib/forms.css';
import './applying.css';
import { intake, Problem } from '@kompeten/contract';
import type { ApplicationCard } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useApplying } from '../../lib/applying-words.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { usePath } from '../../lib/location.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { ApplicationDone } from './application-done.tsx';
import { ApplicationForm } from './application-form.tsx';
import { CohortFacts } from './cohort-facts.tsx';

/** One open cohort and the form with which anybody applies for it. */
export function ApplyPage() {
  const words = useApplying();
  const cohortId = usePath().split('/')[2] ?? '';
  const locale = useLocale();
  const loading = usePortal().loading;
  const [card, setCard] = useState<ApplicationCard | null>(null);
  const { state, run } = useCall((id: string) => api.call(intake.getOpenCohort, { params: { cohortId: id } }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a cohort
  useEffect(() => void run(cohortId), [cohortId]);
  useTitle(state.kind === 'done' ? words.form.title(state.answer.title) : words.list.title);
  if (card) return <ApplicationDone card={card} onAnother={() => setCard(null)} />;
  if (state.kind === 'failed') {
    const isGone = state.error instanceof Problem && [404, 422].includes(state.error.status);
    return (
      <section className="p-card" role="alert">
        <h1>{words.list.title}</h1>
        <p className="p-error">{isGone ? words.form.closed : explainError(locale, state.error)}</p>
        <a href="/pelatihan">{words.form.back}</a>
      </section>
    );
  }
  if (state.kind !== 'done') return <p role="status">{loading}</p>;
  return (
    <>
      <section className="p-hero">
        <a href="/pelatihan">{words.form.back}</a>
        <h1>{words.form.title(state.answer.title)}</h1>
      </section>
      <CohortFacts cohort={state.answer} />
      <ApplicationForm cohort={state.answer} onDone={setCard} />
    </>
  );
}
