import type { Breach } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';

/** What a breach was, as far as it is known. */
export function BreachFacts({ breach }: { breach: Breach }) {
  const { facts, fields, columns, data, cohorts: narrowed } = useMessages().breaches;
  const locale = useLocale();
  const { everybody, issuers, cohorts, occurredOn, outcome, people } = breach;
  const only = cohorts.map(({ title }) => title).join('; ');
  const written = (words: string) => <span style={{ whiteSpace: 'pre-wrap' }}>{words}</span>;
  return (
    <Facts
      items={[
        { name: columns.found, value: <DateText value={breach.foundAt} /> },
        { name: facts.due, value: <DateText value={breach.dueAt} /> },
        { name: facts.occurred, value: occurredOn ? <DateText value={occurredOn} /> : facts.unknownDay },
        { name: facts.issuers, value: everybody ? facts.everybody : issuers.map(({ name }) => name).join('; ') },
        ...(only ? [{ name: narrowed.facts, value: only }] : []),
        { name: fields.what, value: written(breach.what) },
        { name: fields.data, value: breach.data.map((one) => data[one]).join('; ') },
        { name: fields.people, value: formatNumber(locale, people) },
        { name: fields.measures, value: written(breach.measures) },
        { name: fields.contact, value: breach.contact },
        ...(outcome ? [{ name: facts.outcome, value: written(outcome) }] : []),
      ]}
    />
  );
}
