import { claims } from '@kompeten/contract';
import type { NextCourse } from '@kompeten/domain';
import { formatDayRange, useLocale } from '@kompeten/ui';
import { useEffect } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

/** Cohorts that take applicants, after what the trainee has already. */
export function NextCourses() {
  const words = useMine().courses;
  const locale = useLocale();
  const { state, run } = useCall(() => api.call(claims.listNextCourses, {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  if (state.kind === 'idle' || state.kind === 'pending') return null;
  return (
    <section className="p-card" aria-labelledby="courses-title">
      <h2 id="courses-title">{words.title}</h2>
      {state.kind === 'failed' ? (
        <p className="p-error">{explainError(locale, state.error)}</p>
      ) : (
        <>
          <p className="p-small">{state.answer.items.length > 0 ? words.lead : words.none}</p>
          <ul className="p-rows p-plain">
            {state.answer.items.map((course) => (
              <Course key={course.cohortId} course={course} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Course({ course }: { course: NextCourse }) {
  const words = useMine().courses;
  const locale = useLocale();
  const { cohortId, title, centreName, centrePlace, centreContact, startsOn, endsOn, seatsLeft } = course;
  return (
    <li className="p-row">
      <p className="p-strong">{title}</p>
      <p>
        {centreName}, {centrePlace}
      </p>
      <p className="p-small">
        {formatDayRange(locale, startsOn, endsOn)} · {words.seats(seatsLeft)}
      </p>
      {centreContact ? <p className="p-small">{centreContact}</p> : null}
      <a href={`/pelatihan/${cohortId}`}>{words.apply(title)}</a>
    </li>
  );
}
