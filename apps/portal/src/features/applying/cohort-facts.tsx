import type { OpenCohort } from '@kompeten/domain';
import { formatDayRange, useLocale } from '@kompeten/ui';
import { useApplying } from '../../lib/applying-words.ts';

/** What somebody wants to know before applying: where, when, for whom. */
export function CohortFacts({ cohort }: { cohort: OpenCohort }) {
  const words = useApplying();
  const locale = useLocale();
  const { centreName, place, contact, startsOn, endsOn, lessonHours, seatsLeft } = cohort;
  return (
    <section className="p-card" aria-labelledby="asks-title">
      <p className="p-strong">
        {centreName}, {place}
      </p>
      <p>
        {formatDayRange(locale, startsOn, endsOn)} · {words.list.hours(lessonHours)} · {words.list.seats(seatsLeft)}
      </p>
      {contact ? <p className="p-small">{contact}</p> : null}
      <h2 id="asks-title">{words.asks.title}</h2>
      <Asks eligibility={cohort.eligibility} />
    </section>
  );
}

function Asks({ eligibility }: Pick<OpenCohort, 'eligibility'>) {
  const words = useApplying();
  const { asks } = words;
  const { minimumAge, maximumAge, minimumEducation, membershipNeeded, documents } = eligibility;
  const list = [
    ...(minimumAge === null ? [] : [asks.minimumAge(minimumAge)]),
    ...(maximumAge === null ? [] : [asks.maximumAge(maximumAge)]),
    ...(minimumEducation === null ? [] : [asks.minimumEducation(words.education[minimumEducation])]),
    ...(membershipNeeded ? [asks.membership] : []),
    ...documents.map(asks.document),
  ];
  if (list.length === 0) return <p>{asks.nothing}</p>;
  return (
    <ul>
      {list.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
