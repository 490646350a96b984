import type { FieldKit } from '@kompeten/domain';
import { formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useFieldKit } from '../../lib/device/field-query.ts';
import { noteSkew, skewOf } from '../../lib/sheet/clock-skew.ts';
import { CohortTabs } from '../cohort-tabs.tsx';
import { PageHeader } from '../page-header.tsx';
import { ErrorState, LoadingState } from '../states.tsx';

/** What a sheet shows of a cohort. */
export interface SheetOfKit {
  kit: FieldKit;
  /** Whether the register has just said it. */
  fresh: boolean;
  /** Asks the register once more. */
  refresh(): void;
}

interface KitPageProps {
  cohortId: string;
  title: string;
  lead: string;
  children(sheet: SheetOfKit): ReactNode;
}

/** A page over what a device takes along of a cohort: one request, and none where the cohort was prepared and no network is there. */
export function KitPage({ cohortId, title, lead, children }: KitPageProps) {
  const words = useFieldMessages().sheet;
  const locale = useLocale();
  const kit = useFieldKit(cohortId);
  const { data } = kit;
  useEffect(() => {
    if (data?.source === 'register') noteSkew(skewOf(data.fetchedAt, data.kit.asOf));
  }, [data]);
  return (
    <Stack gap="md">
      <PageHeader title={title} lead={data?.kit.cohort.title ?? lead} />
      <CohortTabs cohortId={cohortId} />
      {data?.source === 'device' ? <Text size="sm">{words.from(formatInstant(locale, data.fetchedAt))}</Text> : null}
      {data ? (
        children({ kit: data.kit, fresh: data.source === 'register' && !kit.isError, refresh: kit.refetch })
      ) : kit.isError ? (
        <ErrorState error={kit.error} onRetry={() => kit.refetch()} />
      ) : (
        <LoadingState lines={8} />
      )}
    </Stack>
  );
}
