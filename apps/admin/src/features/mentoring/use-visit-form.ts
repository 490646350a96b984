import { VisitReport } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
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

/** The form of a report: what is typed is written down while it is typed, and saved it waits in the outbox with its photos. */
export function useVisitForm(begun: VisitDraft) {
  const words = useMessages().fieldVisits.form;
  const device = useDevice();
  const navigate = useNavigate();
  const namesOf = useNames();
  const [keeper] = useState(() => new DraftKeeper(visitStoreOf(device), begun));
  const form = useBodyForm({
    body: VisitReport,
    initialValues: begun.values as never,
    onSubmit: async (body) => {
      await keeper.end();
      const report = VisitReport.parse(body);
      try {
        await device.outbox.add(itemsOf(keeper.draft(), report, namesOf(report)));
      } catch (cause) {
        keeper.goOn();
        throw cause;
      }
      device.send();
      await refreshDrafts();
      announce(words.saved);
      const params = { mentorshipId: begun.mentorshipId };
      // The form is not gone back to: a report that was saved is not written again.
      await navigate({ to: '/mentoring/$mentorshipId', params, replace: true });
    },
  });
  const values = form.form.values as unknown as VisitValues;
  useEffect(() => {
    if (values !== (begun.values as unknown)) keeper.type(values);
  }, [keeper, values, begun]);
  useHoldWhileUnkept(keeper);
  const set = (change: Partial<VisitValues>) => form.form.setValues({ ...change });
  return { form, values, set, keeper };
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
