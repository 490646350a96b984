import './cooperatives.css';
import type { CooperativeStanding as Standing } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { useStanding } from './cooperatives.queries.ts';

/** Where a cooperative stands, in a few large numbers. */
export function CooperativeStanding({ cooperativeId }: { cooperativeId: string }) {
  const words = useMessages().cooperatives.standing;
  const { data } = useStanding(cooperativeId);
  if (!data) return null;
  const shown: (keyof Pick<Standing, 'trained' | 'assessed' | 'certified' | 'expiring' | 'visits' | 'jobs'>)[] = [
    'trained',
    'assessed',
    'certified',
    ...(data.expiring > 0 ? (['expiring'] as const) : []),
    'visits',
    'jobs',
  ];
  return (
    <section aria-labelledby="standing-title">
      <h2 id="standing-title" className="k-visually-hidden">
        {words.title}
      </h2>
      <dl className="k-tiles">
        {shown.map((name) => (
          <div key={name} data-warn={name === 'expiring' || undefined}>
            <dt>{words[name]}</dt>
            <dd>{data[name]}</dd>
          </div>
        ))}
      </dl>
      {data.officeHolders > 0 ? <p>{words.officeHolders(data.officeHoldersTrained, data.officeHolders)}</p> : null}
    </section>
  );
}
