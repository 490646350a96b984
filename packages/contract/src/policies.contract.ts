import { PolicyKeySchema, ReferenceSetting, SettingChange } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Policy values with their sources. */
export const policies = endpoints({
  listSettings: {
    method: 'GET',
    path: '/settings',
    summary: 'Policy values and what they rest on',
    permission: 'setting.read',
    response: z.object({ items: z.array(ReferenceSetting) }),
  },
  changeSetting: {
    method: 'PUT',
    path: '/settings/:key',
    summary: 'Change a policy value; one that ends records sooner waits for a second person',
    permission: 'setting.manage',
    params: z.strictObject({ key: PolicyKeySchema }),
    body: SettingChange,
    response: ReferenceSetting,
  },
});
