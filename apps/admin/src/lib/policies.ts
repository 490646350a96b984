import { policies } from '@kompeten/contract';
import { type PolicyKey, policyDefinitions } from '@kompeten/domain';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from './query.ts';
import { useActor } from './session.ts';

/** A policy value in force and whether its source is confirmed; the default where the person may not read it. */
export function usePolicy(key: PolicyKey): { value: number; confirmed: boolean } {
  const { may } = useActor();
  const { data } = useQuery({ ...queryOf(policies.listSettings, {}), enabled: may('setting.read') });
  const setting = data?.items.find((item) => item.key === key);
  return setting ?? { value: policyDefinitions[key].defaultValue, confirmed: policyDefinitions[key].confirmed };
}
