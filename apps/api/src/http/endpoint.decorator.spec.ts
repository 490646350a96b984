import { describe, expect, it } from '@jest/globals';
import { endpoints } from '@kompeten/contract';
import { z } from 'zod';
import type { Call } from './call.ts';
import { ENDPOINT, Handle } from './endpoint.decorator.ts';

const contract = endpoints({
  rename: {
    method: 'PUT',
    path: '/things/:thingId',
    summary: 'Rename',
    permission: 'centre.manage',
    params: z.strictObject({ thingId: z.uuid() }),
    body: z.strictObject({ name: z.string() }),
    response: z.object({ name: z.string() }),
  },
});

class Things {
  @Handle(contract.rename)
  async right({ params, body, actor }: Call<typeof contract.rename>) {
    return { name: `${params.thingId} ${body.name} ${actor.accountId}` };
  }

  // @ts-expect-error the answer lacks what the contract promises
  @Handle(contract.rename)
  async wrongAnswer() {
    return { title: 'x' };
  }

  // @ts-expect-error the body has no such field
  @Handle(contract.rename)
  async wrongBody({ body }: { body: { title: string } }) {
    return { name: body.title };
  }
}

describe('a handler', () => {
  it('carries its endpoint, and does not compile when it disagrees with it', () => {
    expect(Reflect.getMetadata(ENDPOINT, Things.prototype.right)).toBe(contract.rename);
  });
});
