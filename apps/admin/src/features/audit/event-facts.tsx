import type { AuditEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The facts that were recorded with an event, folded away. */
export function EventFacts({ event: { data, sequence, traceId, type } }: { event: AuditEvent }) {
  const words = useMessages().audit;
  return (
    <details className="k-details">
      <summary>{words.facts}</summary>
      <ul className="k-reasons">
        <li>{words.sequence(sequence)}</li>
        <li>
          <code>{type}</code>
        </li>
        {Object.entries(data).map(([name, value]) => (
          <li key={name}>
            <code>
              {name}: {written(value)}
            </code>
          </li>
        ))}
        {traceId ? (
          <li>
            <code>trace: {traceId}</code>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
