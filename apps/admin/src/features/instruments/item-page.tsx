import './instruments.css';
import { type InstrumentItem, InstrumentItemChange, type InstrumentSetDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useAddItem, useChangeItem, useInstrumentSet, useRemoveItem } from './instruments.queries.ts';
import { ItemFields } from './item-fields.tsx';
import { ItemPicture } from './item-picture.tsx';

/** An instrument is added to a draft. */
export function NewItemPage({ setId }: { setId: string }) {
  return <ItemPage setId={setId} itemId="" />;
}

/** An instrument of a draft is written anew. */
export function ItemPage({ setId, itemId }: { setId: string; itemId: string }) {
  const query = useInstrumentSet(setId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const item = query.data.items.find(({ id }) => id === itemId) ?? null;
  return <ItemForm set={query.data} item={item} />;
}

const OPTIONS = 4;

function valuesFor(set: InstrumentSetDetail, item: InstrumentItem | null) {
  const right = item?.body.options.findIndex(({ id }) => id === item.key?.correct) ?? -1;
  const texts = item?.body.options.map(({ text }) => text) ?? [];
  return {
    ...{ kind: item?.kind ?? 'multiple_choice', unitCode: item?.unitCode ?? set.coverage[0]?.code ?? '' },
    ...{ criteria: item?.criteria ?? [], prompt: item?.body.prompt ?? '', benchmark: item?.key?.benchmark ?? '' },
    ...{ options: [...texts, ...Array(Math.max(0, OPTIONS - texts.length)).fill('')], setVersion: set.version },
    correct: right >= 0 ? right : null,
  };
}

function ItemForm({ set, item }: { set: InstrumentSetDetail; item: InstrumentItem | null }) {
  const words = useMessages().instruments.item;
  const navigate = useNavigate();
  const [add, change] = [useAddItem(), useChangeItem()];
  const params = { setId: set.id };
  const back = () => navigate({ to: '/instruments/$setId', params });
  const form = useBodyForm({
    body: InstrumentItemChange,
    initialValues: valuesFor(set, item) as never,
    onSubmit: async ({ options = [], ...given }) => {
      const written = { ...given, setVersion: set.version, options: options.filter((text) => text !== '') };
      if (item) await change.mutateAsync({ params: { ...params, itemId: item.id }, body: written });
      else await add.mutateAsync({ params, body: written });
      announce(words.saved);
      await back();
    },
  });
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader
        title={item ? words.changeTitle : words.addTitle}
        lead={set.title}
        back={
          <Link to="/instruments/$setId" params={params}>
            {words.back}
          </Link>
        }
      />
      <Stack component="form" gap="md" {...form.formProps}>
        <ErrorSummary faults={form.faults} />
        <ItemFields set={set} form={form} />
        <Group>
          <Button type="submit" loading={form.pending}>
            {words.save}
          </Button>
          {item ? <Remove set={set} itemId={item.id} onDone={back} /> : null}
        </Group>
      </Stack>
      {item ? <ItemPicture item={item} /> : null}
    </Stack>
  );
}

function Remove({ set, itemId, onDone }: { set: InstrumentSetDetail; itemId: string; onDone(): Promise<void> }) {
  const words = useMessages().instruments.item;
  const remove = useRemoveItem();
  const act = () =>
    remove.mutate(
      { params: { setId: set.id, itemId }, query: { setVersion: set.version } },
      {
        onSuccess: () => {
          announce(words.removed);
          void onDone();
        },
      },
    );
  return (
    <Button variant="outline" color="bad" loading={remove.isPending} onClick={act}>
      {words.remove}
    </Button>
  );
}
