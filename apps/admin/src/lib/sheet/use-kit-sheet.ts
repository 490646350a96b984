import type { FieldKit } from '@kompeten/domain';
import { useEffect, useMemo } from 'react';
import { useDevice } from '../device/use-device.ts';
import { useActor } from '../session.ts';
import type { Presence } from './presence.ts';
import type { SheetEngine } from './sheet-engine.ts';
import type { SheetTable } from './sheet-table.ts';
import { useLive } from './use-live.ts';
import { type SheetKind, useSheetEngine } from './use-sheet-engine.ts';

interface KitSheet<V> {
  kit: FieldKit;
  kindOf(cohortId: string): SheetKind<V>;
  table: SheetTable<V>;
  refresh(): void;
}

const lookEvery = 30_000;

/** The sheet of a prepared cohort: fed by the kit, by the answers to what this device sends, and live by what others do. */
export function useKitSheet<V>({ kit, kindOf, table, refresh }: KitSheet<V>): {
  engine: SheetEngine<V>;
  presence: Presence;
} {
  const { user } = useActor();
  const deviceId = useDevice().id;
  const { cohort, grades, attendance } = kit;
  const self = useMemo(
    () => ({ accountId: user.id, fullName: user.fullName, deviceId }),
    [user.id, user.fullName, deviceId],
  );
  const kind = useMemo(() => kindOf(cohort.id), [kindOf, cohort.id]);
  const cells = kind.kind === 'grade' ? grades : attendance;
  const stored = useMemo(() => kind.cellsOf(cells, self), [kind, cells, self]);
  const nameOf = useNames(cohort.title, table);
  const engine = useSheetEngine({ cohortId: cohort.id, self, kind, stored, nameOf });
  engine.call(nameOf);
  const take = (fresh: readonly unknown[]) => engine.take(kind.cellsOf(fresh, self));
  const presence = useLive(kit, { [kind.kind === 'grade' ? 'grades' : 'attendance']: take, again: refresh });
  useLookingAgain(refresh);
  return { engine, presence };
}

/** Asks the register again now and then, while the page is looked at. */
export function useLookingAgain(refresh: () => void): void {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    const timer = setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [refresh]);
}

/** What the cells of a sheet are called outside it. */
export function useNames<V>(cohortTitle: string, table: SheetTable<V>) {
  return useMemo(() => {
    const cells = table.rows.flatMap((row) =>
      table.columns.map(
        ({ id, short }) => [table.keyOf(row.id, id), { cohortTitle, who: row.name, what: short }] as const,
      ),
    );
    const names = new Map(cells);
    return (key: string) => names.get(key) ?? { cohortTitle, who: '', what: '' };
  }, [cohortTitle, table]);
}
