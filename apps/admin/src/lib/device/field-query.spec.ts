import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FieldKit } from '@kompeten/domain';
import { QueryObserver } from '@tanstack/react-query';
import { noteAnswer, noteSilence } from '../connection.ts';
import { queryClient } from '../query.ts';
import { warmKit } from '../warm-kit.ts';
import { setCurrentDevice } from './current-device.ts';
import { fieldKitOnPage } from './field-query.ts';
import { noKits } from './no-kits.ts';
import { nobodysDevice } from './nobodys-device.ts';

describe('a sheet whose page comes after what it shows', () => {
  beforeEach(noteSilence);
  afterEach(() => {
    setCurrentDevice(null);
    queryClient.clear();
    noteAnswer();
  });

  it('asks once for its cohort, and once more when it is opened again', async () => {
    let asked = 0;
    const kept = { cohortId: 'c', kit: {} as FieldKit, fetchedAt: '2026-11-28T01:00:00Z', bytes: 1 };
    const get = async () => {
      asked += 1;
      return kept;
    };
    setCurrentDevice({ ...nobodysDevice, kits: { ...noKits, get } });
    for (const opened of [1, 2]) {
      await warmKit({ params: { cohortId: 'c' }, preload: false });
      const page = new QueryObserver(queryClient, fieldKitOnPage('c'));
      const leave = page.subscribe(() => undefined);
      expect([page.getCurrentResult().data?.kit, page.getCurrentResult().isFetching, asked]).toEqual([
        kept.kit,
        false,
        opened,
      ]);
      leave();
    }
  });
});
