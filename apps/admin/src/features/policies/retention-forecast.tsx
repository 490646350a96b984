import { retention } from '@kompeten/contract';
import { type PolicyKey, RetainedPart, retentionSettings } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

interface RetentionForecastProps {
  setting: PolicyKey;
  /** What was typed; nothing is shown while it is no whole number. */
  months: number;
}

/** What the next run of the retention job would do with the value that is typed, before anybody saves it. */
export function RetentionForecast({ setting, months }: RetentionForecastProps) {
  const part = RetainedPart.options.find((one) => retentionSettings[one] === setting);
  if (!part) return null;
  return <Forecast part={part} months={months} />;
}

function Forecast({ part, months }: { part: RetainedPart; months: number }) {
  const words = useMessages().retention;
  const locale = useLocale();
  const known = Number.isInteger(months) && months >= 0 && months <= 10_000;
  const query = useQuery({ ...queryOf(retention.forecastRetention, { query: { part, months } }), enabled: known });
  const shown = (count: number) => formatNumber(locale, count);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  return (
    <>
      <Text>{words.undecidedHint}</Text>
      <Text>{words.proposals.hint}</Text>
      {query.isLoading ? <LoadingState /> : null}
      <Text role="status">
        {known && query.data
          ? query.data.goes > 0
            ? words.forecast(shown(query.data.due), shown(query.data.goes))
            : words.forecastNone
          : null}
      </Text>
    </>
  );
}
