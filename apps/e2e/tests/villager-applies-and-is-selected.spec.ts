import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { applyingIn, messages, trainingPagesIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { newcomers } from '../src/newcomers.ts';
import { anyone, type Colleague, signIn } from '../src/office.ts';
import { sentCode } from '../src/sent-code.ts';
import { stories } from '../src/story.ts';

const words = applyingIn('id');
const offers = trainingPagesIn('id');
const { selection } = messages('id');
const PIN = '739164';
const phoneNumber = `0812${String(Date.now()).slice(-8)}`;
const title = `Kelas Nelayan ${Date.now()}`;

/** An open cohort of one seat, in which somebody else has applied already. */
async function anOpenCohort(manager: Colleague): Promise<string> {
  const { items } = await manager.call(contract.listCurricula, { query: { limit: 200 } });
  const published = items.filter(
    ({ status, centreId, trade }) =>
      status === 'published' && centreId === manager.centreId && trade === 'business_management',
  );
  const dates = { startsOn: '2031-03-03', endsOn: '2031-03-05' };
  const body = { centreId: manager.centreId, curriculumId: published[0]?.id ?? '', title, capacity: 1, ...dates };
  const { id: cohortId, version } = await manager.call(contract.createCohort, { body });
  const params = { cohortId };
  await manager.call(contract.transitionCohort, { params, body: { event: 'open_enrolment', version } });
  const [other] = newcomers(1);
  const { fullName, birthDate, nik = '' } = other ?? { fullName: '', birthDate: '' };
  const person = { fullName, birthDate, identity: { kind: 'nik' as const, value: nik } };
  await anyone().call(contract.applyForCohort, { params, body: { person, pin: PIN, consent: true } });
  return cohortId;
}

const fill = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);

describe('a villager with a cheap telephone', () => {
  const story = stories();
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
  let manager: Colleague;
  let cohortId: string;
  beforeAll(async () => {
    manager = await signIn('centre.manager');
    cohortId = await anOpenCohort(manager);
  });

  story(
    'applies though the line breaks, is scored by a row of digits, selected, gets another PIN, and says yes',
    async ({ page, visitor }) => {
      const [villager] = newcomers(1);
      if (!villager) throw new Error('Nobody came.');
      await page.goto('/pelatihan');
      const { trade, trades } = words.list;
      await page.getByLabel(trade, { exact: true }).selectOption({ label: trades.business_management });
      await fill(page, words.list.search, title);
      await page.getByRole('button', { name: words.list.submit, exact: true }).click();
      await page.getByRole('link', { name: offers.detailsOf(title) }).click();
      await page.getByRole('link', { name: offers.apply }).click();
      await page.getByRole('button', { name: words.form.submit }).click();
      await page.getByRole('alert').getByText(words.form.faults).waitFor();
      await fill(page, words.form.fullName, 'Kartini');
      await fill(page, words.form.birthDate, villager.birthDate);
      expect(await accessibilityFindings(page)).toEqual([]);

      // The battery dies: what was typed is still there, the NIK and the PIN are not.
      await page.reload();
      await page.getByRole('status').filter({ hasText: words.form.restored }).waitFor();
      await fill(page, words.form.nik, villager.nik);
      await fill(page, words.form.cooperative, 'Kopdes Kedungrejo');
      await fill(page, words.form.phone, phoneNumber);
      await fill(page, words.form.pin, PIN);
      await page.getByRole('checkbox', { name: words.form.consent }).check();
      // The application arrives and its answer does not: sent again, it is the same one.
      await page.route(/applications$/, async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: words.form.submit }).click();
      await page.getByRole('alert').getByText(words.form.unsent).waitFor();
      await page.unroute(/applications$/);
      await page.getByRole('button', { name: words.form.submit }).click();
      await page.getByRole('heading', { name: words.done.title }).waitFor();
      const code = (await page.getByLabel(words.done.code).textContent()) ?? '';
      const { items } = await manager.call(contract.getSelection, { params: { cohortId } });
      expect(items.map(({ fullName }) => fullName).filter((name) => name === 'Kartini')).toEqual(['Kartini']);

      const desk = await visitor({ viewport: { width: 1280, height: 800 } });
      await select(desk);

      await page.getByRole('link', { name: words.done.follow }).click();
      await page.getByRole('textbox', { name: words.state.code }).fill(code);
      // The PIN is forgotten; a code comes to the telephone that the application names.
      const { pinReset } = words;
      await page.getByText(pinReset.title).click();
      await fill(page, pinReset.contact, phoneNumber);
      await page.getByRole('button', { name: pinReset.ask }).click();
      await fill(page, pinReset.code, await sentCode(phoneNumber));
      await fill(page, pinReset.pin, '604827');
      await page.getByRole('button', { name: pinReset.submit }).click();
      await page.getByRole('heading', { name: words.state.status.selected }).waitFor();
      await page.getByText(words.state.reason.within_seats).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: words.state.confirm }).click();
      await page.getByRole('heading', { name: words.state.status.enrolled }).waitFor();

      await page.goto(`/pelatihan/${cohortId}/hasil`);
      await page.getByRole('heading', { name: words.result.waitlisted(1) }).waitFor();
      await page.getByText(code.slice(0, 9)).waitFor();
      expect(await page.getByText('Kartini').count()).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);
    },
    phone,
  );

  /** The manager plans, verifies, scores without a mouse, and announces. */
  async function select(desk: Page): Promise<void> {
    await enter(desk, manager, `/admin/cohorts/${cohortId}/selection/plan`);
    await fill(desk, selection.plan.criterion(1), 'Motivasi');
    await fill(desk, selection.plan.weight(1), '100');
    await desk.getByRole('button', { name: selection.plan.save }).press('Enter');
    await desk.getByRole('heading', { level: 1, name: selection.scores.title }).waitFor();
    const { items } = await manager.call(contract.getSelection, { params: { cohortId } });
    for (const { fullName } of items) {
      await desk.getByRole('link', { name: messages('id').cohortTabs.applicants, exact: true }).press('Enter');
      await desk.getByRole('link', { name: fullName, exact: true }).press('Enter');
      await desk.getByRole('button', { name: selection.verification.verify }).press('Enter');
      await desk.getByRole('heading', { level: 1, name: selection.applicants.title }).waitFor();
    }
    const params = { cohortId };
    const { version } = await manager.call(contract.getCohort, { params });
    await manager.call(contract.transitionCohort, { params, body: { event: 'close_enrolment', version } });
    await desk.goto(`/admin/cohorts/${cohortId}/selection`);
    const first = desk.getByRole('group', { name: selection.scores.cell(items[0]?.fullName ?? '', 'Motivasi') });
    await first.getByRole('radio').first().focus();
    await desk.keyboard.press('3');
    await desk.keyboard.press('5');
    await desk.getByRole('status').filter({ hasText: selection.scores.saved }).waitFor();
    const kartini = desk.getByRole('group', { name: selection.scores.cell('Kartini', 'Motivasi') });
    await kartini.getByRole('radio', { name: '5', checked: true }).waitFor();
    expect(await accessibilityFindings(desk)).toEqual([]);
    await desk.getByRole('link', { name: selection.scores.announce }).press('Enter');
    await desk.getByText(selection.announcement.counts(1, 1, 0)).waitFor();
    await desk.getByRole('checkbox', { name: selection.announcement.statement }).check();
    await desk.getByRole('button', { name: selection.announcement.confirm, exact: true }).press('Enter');
    await desk.getByRole('heading', { name: selection.announcement.done }).waitFor();
  }
});
