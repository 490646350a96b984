import { VisitReport } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useDevice } from '../../lib/device/use-device.ts';
import { useBodyForm } from '../../lib/form.ts';
import { DraftKeeper } from '../../lib/visits/draft-keeper.ts';
import { refreshDrafts } from '../../lib/visits/use-visits.ts';
import { itemsOf, type VisitDraft, type VisitNames, type VisitValues } from '../../lib/visits/visit-draft.ts';
import { visitStoreOf } from '../../lib/visits/visit-store.ts';

/** What people call a visit and its photos, in the outbox. */
function useNames() {
  const { visits } = useMessages().mentoring;
  const locale = useLocale();
  return ({ visitedOn }: VisitReport): VisitNames => {
    const visit = formatDay(locale, visitedOn);
    return { visit, photoOf: (index) => `${visit}, ${visits.photoOf(index)}` };
  };
}

/** The device did not write a report down, for a cause that is said aloud. */
class NotSaved extends Error {
  constructor(cause: unknown) {
    super('The device did not write the report down', { cause });
  }
}

/** Saves a report: it waits in the outbox with its photos, and its draft is none any more. */
function useSave({ mentorshipId }: VisitDraft, keeper: DraftKeeper, saving: RefObject<boolean>) {
  const words = useMessages().fieldVisits.form;
  const device = useDevice();
  const navigate = useNavigate();
  const namesOf = useNames();
  return async (report: VisitReport) => {
    await keeper.end();
    const items = itemsOf(keeper.draft(), report, namesOf(report));
    saving.current = true;
    try {
      await device.outbox.add(items);
    } catch (cause) {
      // The device did not take it: it is a draft as before, and nothing of it goes out.
      await device.outbox.release(items.map(({ id }) => id));
      saving.current = false;
      keeper.goOn();
      throw new NotSaved(cause);
    }
    device.send();
    await refreshDrafts();
    announce(words.saved);
    // The form is not gone back to: a report that was saved is not written again.
    await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId }, replace: true });
  };
}

/** The form of a report: what is typed is written down while it is typed. */
export function useVisitForm(begun: VisitDraft, saving: RefObject<boolean>) {
  const device = useDevice();
  const [keeper] = useState(() => new DraftKeeper(visitStoreOf(device), begun));
  const save = useSave(begun, keeper, saving);
  const [unsaved, setUnsaved] = useState<{ cause: unknown } | null>(null);
  const form = useBodyForm({
    body: VisitReport,
    initialValues: begun.values as never,
    fleeting: true,
    onSubmit: async (body) => {
      setUnsaved(null);
      await save(VisitReport.parse(body)).catch((error: unknown) => {
        if (!(error instanceof NotSaved)) throw error;
        setUnsaved({ cause: error.cause });
      });
    },
  });
  const values = form.form.values as unknown as VisitValues;
  useEffect(() => {
    if (values !== (begun.values as unknown)) keeper.type(values);
  }, [keeper, values, begun]);
  useHoldWhileUnkept(keeper);
  useEffect(() => device.beforeLeaving(() => keeper.settled()), [device, keeper]);
  const set = (change: Partial<VisitValues>) => form.form.setValues({ ...change });
  return { form, values, set, keeper, unsaved };
}

/** A page whose draft is not written down yet asks before it is closed. */
function useHoldWhileUnkept(keeper: DraftKeeper): void {
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => keeper.standing().state !== 'kept' && event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [keeper]);
}

/** The draft as it is kept, and how that stands. */
export function useKept(keeper: DraftKeeper) {
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft);
  const standing = useSyncExternalStore(keeper.subscribe, keeper.standing);
  return { draft, standing };
}
