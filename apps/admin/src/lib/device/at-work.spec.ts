import { describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import type { SessionUser } from '@kompeten/domain';
import { connection, noteSignedOut, onConnection } from '../connection.ts';
import { queryClient } from '../query.ts';
import { beginWork, endWork, localDevice } from './at-work.ts';

describe('the end of the work of somebody whose session had run out', () => {
  it('is told to the pages while they still know whose they are', async () => {
    await beginWork({ id: 'ani' } as SessionUser, null, true);
    noteSignedOut();
    const told: [string, boolean][] = [];
    const stop = onConnection(() => {
      const known = queryClient.getQueryCache().find({ queryKey: [identity.getSession.operationId, {}] });
      told.push([connection(), known !== undefined]);
    });
    await endWork();
    stop();
    expect([told, localDevice()]).toEqual([[['online', true]], null]);
  });
});
