import { type ImportDetail, importPermission } from '@kompeten/domain';
import { useActor } from '../../lib/session.ts';

/** Whether whoever looks at an import may go on with it; one of no centre is its owner's. */
export function useMayCarry({ kind, centreId }: Pick<ImportDetail, 'kind' | 'centreId'>): boolean {
  const { may } = useActor();
  return may('import.manage', centreId === null ? undefined : { centreId }) && may(importPermission[kind]);
}
