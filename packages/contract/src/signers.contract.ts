import { Signer } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

/** Who signs certificates. */
export const signers = endpoints({
  listSigners: {
    method: 'GET',
    path: '/signers',
    summary: 'Who signs certificates for which issuer, those that were retired last',
    permission: 'setting.read',
    response: z.object({ items: z.array(Signer) }),
  },
});
