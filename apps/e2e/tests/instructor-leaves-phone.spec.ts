import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { arrive, fieldCourse, PIN, toPersonSheet } from '../src/field-work.ts';
import { historyOf } from '../src/grading.ts';
import { cheapPhone, lineSays, makePin, prepare, thumb } from '../src/phone-acts.ts';
import { onDisk } from '../src/phone-disk.ts';
import { Road } from '../src/road.ts';
import { stories } from '../src/story.ts';
import { stepTo } from '../src/sweep/walk.ts';

const { devices, shell } = messages('id');
const { line, signOut } = devices;

/** The disk refuses once to forget who has worked here. */
const refuseToForget = (page: Page) =>
  page.evaluate(() => {
    const forget = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = function refuse(key) {
      if (this.name !== 'accounts') return forget.call(this, key);
      IDBObjectStore.prototype.delete = forget;
      throw new DOMException('The disk is busy', 'UnknownError');
    };
  });

describe('an instructor who gives the telephone back', () => {
  const story = stories();

  story('leaves it without a trace; what would be lost is said, and nothing goes without a network', ({ visitor }) =>
    Road.along(async (road) => {
      const own = await fieldCourse('Keluar', { people: 2, teacher: 'Dimas Pratama' });
      const page = await visitor({ ...cheapPhone, baseURL: road.url });
      await arrive(page, own.account);
      await makePin(page, PIN);
      await prepare(page, own);
      await expectAccessible(page);
      await stepTo(page, '/admin/sign-out');
      await page.getByText(signOut.statement(0)).waitFor();
      await toPersonSheet(page, own);
      await road.cut();
      await thumb(page, 0, 'K');
      await lineSays(page, line.waiting(1)).waitFor();
      await stepTo(page, '/admin/sign-out');
      await page.getByText(signOut.needsNetwork).waitFor();

      const [first] = own.people;
      const exit = { event: 'withdraw' as const, reason: 'Pindah desa', version: first?.version ?? 0 };
      await own.manager.call(contract.exitEnrolment, { params: { enrolmentId: first?.id ?? '' }, body: exit });
      await road.open();
      await lineSays(page, line.refused(1)).waitFor();
      await page.getByText(signOut.loses(1)).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: signOut.confirm }).click();
      await page.getByText(shell.confirm.tickFirst).first().waitFor();
      await page.getByRole('checkbox', { name: signOut.statement(1) }).check();
      await refuseToForget(page);
      await page.getByRole('button', { name: signOut.confirm }).click();
      await page.getByRole('alert').getByText(shell.states.unexpected).waitFor();
      await page.getByRole('button', { name: signOut.confirm }).click();
      await page.getByRole('textbox', { name: shell.signIn.email }).waitFor();
      const kept = await onDisk(page);
      expect(kept).not.toContain(own.account.fullName);
      expect(kept).not.toMatch(/kompeten-[0-9a-f-]+ outbox/);
      expect(await historyOf(own)).toEqual([]);
      await page.goto('/admin/lock');
      await page.getByText(devices.lock.nobody).waitFor();
    }),
  );
});
