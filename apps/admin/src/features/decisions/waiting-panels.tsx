import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { usePanelsIn } from './decisions.queries.ts';

/** The panels that wait for the votes of this very person. */
export function PanelsToVote() {
  return <Waiting status="convened" title={useMessages().decisions.queue} />;
}

/** The panels that wait to be published. */
export function PanelsToPublish() {
  return <Waiting status="concluded" title={useMessages().decisions.toPublish} />;
}

function Waiting({ status, title }: { status: 'convened' | 'concluded'; title: string }) {
  const words = useMessages().decisions;
  const locale = useLocale();
  const panels = usePanelsIn(status);
  if (!panels.data || panels.data.items.length === 0) return null;
  return (
    <WorkCard title={title}>
      {panels.data.items.map(({ id, sessionTitle, meetsOn }) => (
        <li key={id}>
          <Link to="/panels/$panelId" params={{ panelId: id }}>
            {words.waits(sessionTitle, formatDay(locale, meetsOn))}
          </Link>
        </li>
      ))}
    </WorkCard>
  );
}
