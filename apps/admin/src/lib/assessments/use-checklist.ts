import type { AssessmentKit } from '@kompeten/domain';
import { useEffect, useMemo } from 'react';
import { useDevice, useOutbox } from '../device/use-device.ts';
import { isOfAssessment } from '../outbox/outbox.ts';
import { useActor } from '../session.ts';
import type { SheetEngine } from '../sheet/sheet-engine.ts';
import type { SheetTable } from '../sheet/sheet-table.ts';
import { useLookingAgain, useNames } from '../sheet/use-kit-sheet.ts';
import { type SheetKind, useSheetEngine } from '../sheet/use-sheet-engine.ts';

interface Checklist<V> {
  kit: AssessmentKit;
  kindOf(sessionId: string): SheetKind<V>;
  table: SheetTable<V>;
  refresh(): void;
}

/** The checklist of a session: fed by the kit and by the answers to what this device sends. */
export function useChecklist<V>({ kit, kindOf, table, refresh }: Checklist<V>): SheetEngine<V> {
  const { user } = useActor();
  const deviceId = useDevice().id;
  const { session, judgements } = kit;
  const self = useMemo(
    () => ({ accountId: user.id, fullName: user.fullName, deviceId }),
    [user.id, user.fullName, deviceId],
  );
  const kind = useMemo(() => kindOf(session.id), [kindOf, session.id]);
  const stored = useMemo(() => kind.cellsOf(judgements, self), [kind, judgements, self]);
  const nameOf = useNames(session.title, table);
  const engine = useSheetEngine({ cohortId: session.id, self, kind, stored, nameOf });
  useEffect(() => engine.call(nameOf), [engine, nameOf]);
  useLookingAgain(refresh);
  return engine;
}

/** What this device holds of a candidate: whether an agreement waits, and how many pieces of evidence. */
export function useHeldOf(candidacyId: string): { signed: boolean; evidence: number } {
  const own = useOutbox().filter((item) => isOfAssessment(item) && item.candidacyId === candidacyId);
  return {
    signed: own.some(({ kind, state }) => kind === 'agreement' && state === 'waiting'),
    evidence: own.filter(({ kind }) => kind === 'evidence').length,
  };
}

/** The candidates with whom this device holds a signed agreement that is still on its way. */
export function useSignedHere(): ReadonlySet<string> {
  const items = useOutbox();
  return useMemo(
    () =>
      new Set(
        items.flatMap((item) =>
          isOfAssessment(item) && item.kind === 'agreement' && item.state === 'waiting' ? [item.candidacyId] : [],
        ),
      ),
    [items],
  );
}
