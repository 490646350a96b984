import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explainBlocker, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { stories } from '../src/story.ts';

const words = messages('id');
const { issuance } = words;
const count = 6;

/** Counts what a page asks to be done from here on. */
function countPosts(page: Page): () => number {
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  return () => posts;
}

describe('two people issue certificates', () => {
  const story = stories();
  let course: Course;
  const named = (title: string) => ({ level: 1, name: title }) as const;
  const names = () => course.people.map(({ person }) => person.fullName);
  beforeAll(async () => {
    course = await arrange({ title: 'Penerbitan oleh dua orang', people: count, until: 'completed' });
  });
  const requestOn = async (page: Page) => {
    await enter(page, course.manager, `/admin/cohorts/${course.cohort.id}/issuance`);
    await page.getByRole('link', { name: issuance.request(count) }).click();
    await page.getByRole('heading', named(issuance.requestTitle)).waitFor();
    const list = page.getByRole('region', { name: issuance.requestList(count) });
    for (const name of names()) await list.getByRole('listitem').filter({ hasText: name }).waitFor();
    const confirm = page.getByRole('button', { name: issuance.requestConfirm });
    await confirm.click();
    await page.getByRole('alert').filter({ hasText: words.shell.confirm.tickFirst }).waitFor();
    await page.getByRole('checkbox', { name: issuance.requestStatement }).check();
    const asked = countPosts(page);
    await confirm.dblclick();
    await page.getByRole('heading', named(issuance.batchTitle)).waitFor();
    expect(asked()).toBe(1);
  };

  story(
    'one asks, the same person cannot approve, the other approves the exact list and sees it done',
    async ({ page, visitor }) => {
      await requestOn(page);
      await page.getByText(issuance.cannotApprove).waitFor();
      await page.getByText(issuance.cannotApproveText(explainBlocker('id', { code: 'same_person' }))).waitFor();
      expect(await page.getByRole('link', { name: issuance.toApproval }).count()).toBe(0);
      const batchPage = new URL(page.url()).pathname;

      const second = await visitor();
      await enter(second, course.head, '/admin/');
      await second.getByRole('link', { name: issuance.queueLine(count, course.cohort.title) }).click();
      await second.getByRole('link', { name: issuance.toApproval }).click();
      await second.getByRole('heading', named(issuance.approveTitle)).waitFor();
      const exact = second.getByRole('table', { name: issuance.exactList });
      for (const name of names())
        await exact.getByRole('rowheader', { name }).or(exact.getByRole('cell', { name })).first().waitFor();
      await second.getByRole('checkbox', { name: issuance.approveStatement }).check();
      await second.getByRole('button', { name: issuance.approveConfirm(count) }).click();
      await second
        .getByRole('status')
        .filter({ hasText: issuance.done(count) })
        .waitFor();
      expect(new URL(second.url()).pathname).toBe(batchPage);

      const told = second.getByRole('region', { name: words.handingOn.title });
      const handedOn = new URL((await told.getByRole('link').getAttribute('href')) ?? '');
      const address = `${new URL(second.url()).origin}/my`;
      expect(handedOn.searchParams.get('text')).toBe(issuance.doneText(course.cohort.title, address));

      await second.getByRole('link', { name: issuance.toCertificates }).click();
      await second.getByRole('heading', named(words.certificates.title)).waitFor();
      const holder = names()[0] ?? '?';
      await second.getByRole('link', { name: holder }).click();
      await second.getByRole('heading', named(holder)).waitFor();
      const [download] = await Promise.all([
        second.waitForEvent('download'),
        second.getByRole('link', { name: words.certificates.download }).click(),
      ]);
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    },
  );

  story('an approval is refused when the list it names is not the one that was read', async () => {
    const other = await arrange({ title: 'Daftar yang berubah', people: 1, until: 'completed' });
    const params = { cohortId: other.cohort.id };
    const { batchId } = await other.manager.call(contract.requestIssuance, { params, body: { kind: 'training' } });
    const read = await other.head.call(contract.getIssuanceBatch, { params: { batchId } });
    const body = { listHash: [...(read.listHash ?? '')].reverse().join('') };
    const approval = other.head.call(contract.approveIssuance, { params: { batchId }, body });
    await expect(approval).rejects.toMatchObject({ code: 'issuance.stale' });
    expect(await other.head.call(contract.getIssuanceBatch, { params: { batchId } })).toMatchObject({ issued: 0 });
  });
});
