import type { CertificateDetail } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';

/** Everything that happened to a certificate, in its order; nothing is ever taken out. */
export function CertificateHistory({ certificate: { events } }: { certificate: CertificateDetail }) {
  const words = useMessages().certificates;
  const terms = useTerms();
  const locale = useLocale();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="history-title">
      <Title order={2} size="h4" id="history-title">
        {words.history}
      </Title>
      <ol className="k-timeline">
        {events.map((event) => (
          <li key={`${event.at} ${event.type}`}>
            <Text fw={600}>{terms.statusEvent[event.type]}</Text>
            <DateText value={event.at} />
            {event.reasonClass ? <Text>{terms.reasonClass[event.reasonClass]}</Text> : null}
            {event.lapsesAt ? <Text size="sm">{words.lapses(formatInstant(locale, event.lapsesAt))}</Text> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
