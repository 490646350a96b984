import { addressOf, basePath, breaches } from '@kompeten/contract';
import { BreachPaper, type BreachReading, papersNeeded } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';

interface BreachPapersProps {
  breachId: string;
  reading: BreachReading;
}

/** What is printed for those of a centre who have not read the notice; more people come in several files. */
export function BreachPapers({ breachId, reading }: BreachPapersProps) {
  const { people: words, reading: counts } = useMessages().breaches;
  const locale = useLocale();
  const { centreId, centreName, told, read } = reading;
  const parts = Array.from({ length: papersNeeded(reading) }, (_, index) => index + 1);
  const address = (kind: BreachPaper, part: number) =>
    addressOf(basePath, breaches.printBreachPaper, { params: { breachId, centreId }, query: { kind, part } });
  const nameOf = (kind: BreachPaper, part: number) =>
    parts.length > 1 ? words.part(words.paper[kind], part) : words.paper[kind];
  return (
    <section>
      <Text>
        <strong>{centreName}</strong>: {counts.of(formatNumber(locale, read), formatNumber(locale, told))}
      </Text>
      {parts.length > 0 ? (
        <>
          <Title order={2} size="h4" mt="md">
            {words.papers}
          </Title>
          <ul>
            {BreachPaper.options.flatMap((kind) =>
              parts.map((part) => (
                <li key={`${kind} ${part}`}>
                  <a href={address(kind, part)} target="_blank" rel="noreferrer">
                    {nameOf(kind, part)}
                  </a>
                </li>
              )),
            )}
          </ul>
          <Text size="sm">{words.logged}</Text>
        </>
      ) : null}
    </section>
  );
}
