import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages, mineIn, myErasureIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { type IssuedCourse, issue } from '../src/issued.ts';
import { signIn } from '../src/office.ts';
import { cheapPhone, unfold } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const words = myErasureIn('id');
const mine = mineIn('id');
const portal = portalIn('id');
const { dataRights, retention } = messages('id');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a trainee', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Penghapusan data', 2);
  });

  const comeIn = async (page: Page, place = 0) => {
    const params = { enrolmentId: course.people[place]?.id ?? '' };
    const { pathname, hash } = new URL((await course.manager.call(contract.issueClaimCard, { params })).claimUrl);
    await page.goto(pathname + hash);
    await page.getByLabel(portal.claim.pin).fill('482915');
    await button(page, portal.claim.submit).tap();
    await unfold(page, mine.rights.title);
  };

  story(
    'finds again what was typed, and nothing of somebody before, whose session ran out',
    async ({ page }) => {
      const typed = 'Nama saya sedang saya persoalkan';
      const reason = page.getByLabel(mine.rights.reason);
      await comeIn(page, 1);
      await reason.fill(typed);
      await page.reload();
      await unfold(page, mine.rights.title);
      expect(await reason.inputValue()).toBe(typed);
      await page.context().clearCookies();
      await page.goto('/');
      await comeIn(page);
      expect(await reason.inputValue()).toBe('');
    },
    cheapPhone,
  );

  story(
    'asks for erasure after seeing what would go; two people decide, and the trainee reads what went and what stayed',
    async ({ page, visitor }) => {
      await comeIn(page);
      await button(page, words.show).tap();
      await page.getByText(words.wouldGo).waitFor();
      await page.getByText(words.stays(words.names.certificates, words.reasons.certificate_register)).waitFor();
      await expectAccessible(page);
      await button(page, words.ask).tap();
      const request = page.getByRole('article', { name: mine.rights.kinds.erasure });
      await request.getByText(mine.rights.statuses.received).waitFor();

      const { items } = await course.head.call(contract.listDataRequests, {
        query: { kind: 'erasure', status: 'received' },
      });
      const path = `/admin/data-requests/${items[0]?.id}`;
      const office = await visitor();
      await enter(office, course.manager, path);
      await office.getByText(dataRights.erasure.goes).waitFor();
      await expectAccessible(office);
      await button(office, dataRights.drawList).click();
      await button(office, dataRights.events.send_back).waitFor();
      const second = await visitor();
      await enter(second, course.head, path);
      await button(second, dataRights.events.finish).click();
      await second.getByText(dataRights.erasure.went).waitFor();

      await page.reload();
      await unfold(page, mine.rights.title);
      await request.getByText(words.went).waitFor();
      await request.getByText(words.names.background).waitFor();
      await expectAccessible(page);
    },
    cheapPhone,
  );

  story('keeps a certificate that everybody can check, and an administrator reads what the job did', async (stage) => {
    const code = course.certificates[0]?.code ?? '';
    expect(await (await signIn('admin')).call(contract.verifyCode, { params: { code } })).toMatchObject({
      status: 'valid',
    });
    await enter(stage.page, await signIn('admin'), '/admin/retention');
    await stage.page.getByText(retention.keptTitle).waitFor();
    await stage.page.getByRole('table', { name: retention.caption }).waitFor();
    await expectAccessible(stage.page);
    // A shorter value that another administrator proposed takes effect once this one has confirmed it.
    const contacts = retention.names.contacts;
    await button(stage.page, retention.proposals.confirm(contacts)).click();
    await stage.page.getByText(retention.proposals.done.confirm).waitFor();
    expect(await stage.page.getByRole('article', { name: contacts }).count()).toBe(0);
  });
});
