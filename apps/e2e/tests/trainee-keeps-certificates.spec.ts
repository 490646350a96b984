import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { type DataRequestKind, formatCode } from '@kompeten/domain';
import { answerIn, dataFieldsIn, mineIn, portalIn, sharedPageIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { type IssuedCourse, issue } from '../src/issued.ts';
import { cheapPhone, unfold } from '../src/phone-acts.ts';
import { type Line, waitBehind3G } from '../src/slow-line.ts';
import { stories } from '../src/story.ts';

const words = portalIn('id');
const mine = mineIn('id');
const PIN = '482915';

/** The centre carries out what was asked last. */
async function finishNewest({ head }: IssuedCourse, kind: DataRequestKind): Promise<void> {
  const { items } = await head.call(contract.listDataRequests, { query: { kind, status: 'received' } });
  const params = { dataRequestId: items[0]?.id ?? '' };
  await head.call(contract.moveDataRequest, { params, body: { event: 'finish', answer: null } });
}

describe('a trainee on a cheap telephone', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Milik peserta', 3);
  });
  const cardOf = (place: number) =>
    course.manager.call(contract.issueClaimCard, { params: { enrolmentId: course.people[place]?.id ?? '' } });
  const nameOf = (place: number) => course.people[place]?.person.fullName ?? '?';
  const comeIn = async (page: Page, place: number) => {
    const { pathname, hash } = new URL((await cardOf(place)).claimUrl);
    await page.goto(pathname + hash);
    await page.getByLabel(words.claim.pin).fill(PIN);
    await page.getByRole('button', { name: words.claim.submit, exact: true }).tap();
    await page.getByRole('heading', { level: 1, name: words.mine.hello(nameOf(place)) }).waitFor();
  };
  const formOf = (page: Page, name: string) => page.getByRole('form', { name });

  /** Milliseconds that somebody waits, from the card to the file; what the person types does not count. */
  const waitForFirst = async (page: Page, line: Line): Promise<number> => {
    const { pathname, hash } = new URL((await cardOf(0)).claimUrl);
    await line(page);
    const scanned = Date.now();
    await page.goto(pathname + hash);
    await page.getByLabel(words.claim.pin).waitFor();
    const typing = Date.now();
    // The card has filled in the code and the PIN has the focus: opening is the first tap, downloading the second.
    await page.keyboard.type(PIN);
    const typed = Date.now();
    await page.getByRole('button', { name: words.claim.submit, exact: true }).tap();
    const link = page.getByRole('link', { name: words.mine.downloadOf(course.certificates[0]?.title ?? '') });
    const [download] = await Promise.all([page.waitForEvent('download'), link.tap()]);
    await download.path();
    return typing - scanned + (Date.now() - typed);
  };

  story(
    'has the first certificate in three taps and five seconds on a 3G line',
    async ({ page, visitor }) => {
      const once = async (again: boolean, line: Line) => waitForFirst(again ? await visitor() : page, line);
      expect(await waitBehind3G(5_000, once)).toBeLessThan(5_000);
    },
    { ...cheapPhone, acceptDownloads: true, firstVisit: true },
  );

  story(
    'makes a link, sees that it was opened, withdraws it, and leaves nothing behind',
    async ({ page, visitor }) => {
      await comeIn(page, 1);
      await unfold(page, mine.share.title);
      await page.getByLabel(mine.share.extents.answer_and_file).check();
      await page.getByLabel(mine.share.label).fill('Toko Maju');
      await page.getByRole('button', { name: mine.share.create }).tap();
      const item = page.getByRole('article', { name: 'Toko Maju' });
      const path = (await item.getByRole('link').first().getAttribute('href')) ?? '';
      await expectAccessible(page);
      const employer = await visitor();
      await employer.goto(path);
      await employer.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
      await employer.getByRole('link', { name: sharedPageIn('id').file }).waitFor();
      await expectAccessible(employer);
      await item.getByRole('button', { name: mine.share.of(mine.share.withdraw, 'Toko Maju') }).tap();
      await item.getByText(mine.share.states.withdrawn('')).waitFor();
      await employer.reload();
      await employer.getByRole('heading', { level: 1, name: sharedPageIn('id').titles.withdrawn }).waitFor();
      await page.getByRole('button', { name: words.mine.leave }).tap();
      await page.getByText(words.mine.left).waitFor();
      const kept = await page.evaluate(async () =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()]),
      );
      expect(kept).not.toMatch(new RegExp(`Toko Maju|${path}|${nameOf(1)}`));
      expect(await page.context().cookies()).toEqual([]);
    },
    cheapPhone,
  );

  story(
    'shows the QR without a network, asks for a name to be put right with a photo, and reads all of the own data',
    async ({ page }) => {
      await comeIn(page, 2);
      const title = course.certificates[2]?.title ?? '';
      await unfold(page, mine.acts.title);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: mine.acts.qrOf(title) }).tap();
      const code = formatCode(course.certificates[2]?.code ?? '');
      await page.getByRole('img', { name: mine.acts.qrLabel(code) }).waitFor();
      await page.getByRole('button', { name: mine.acts.close }).tap();
      await page.context().setOffline(false);
      await unfold(page, mine.rights.title);
      await page.getByLabel(mine.rights.correctName).fill('Suharti');
      await page.getByLabel(mine.rights.causes.one_word_name).check();
      await page.getByLabel(mine.rights.evidence, { exact: true }).fill('KTP ditunjukkan di balai');
      const photo = { name: 'ktp.png', mimeType: 'image/png', buffer: await page.screenshot() };
      await page.getByLabel(mine.rights.chooseFiles).setInputFiles(photo);
      await page.getByText(mine.rights.chosenFiles(['ktp.png'])).waitFor();
      await formOf(page, mine.rights.correct).getByRole('button', { name: mine.rights.send }).tap();
      const request = page.getByRole('article', { name: mine.rights.kinds.correction });
      await request.getByText(mine.rights.statuses.received).waitFor();
      await request.getByText(mine.rights.filesKept(1)).waitFor();
      await page.getByRole('button', { name: mine.rights.copy }).tap();
      await page.getByRole('region', { name: mine.rights.sections.person }).getByText(nameOf(2)).waitFor();
      await page.getByText((await dataFieldsIn('id')).nameOf('identityLast4')).waitFor();
      await expectAccessible(page);
    },
    { ...cheapPhone, firstVisit: true },
  );

  story(
    'restricts what the centre does with the data, sees it in force, and lifts it',
    async ({ page }) => {
      await comeIn(page, 2);
      await unfold(page, mine.rights.title);
      await page.getByLabel(mine.rights.reason).fill('Nama saya sedang saya persoalkan');
      await formOf(page, mine.rights.restrict).getByRole('button', { name: mine.rights.send }).tap();
      const request = page.getByRole('article', { name: mine.rights.kinds.restriction });
      await request.getByText(mine.rights.statuses.received).waitFor();
      await finishNewest(course, 'restriction');
      await page.reload();
      await unfold(page, mine.rights.title);
      await request.getByText(mine.rights.inForce).waitFor();
      await expectAccessible(page);
      await request.getByRole('button', { name: mine.rights.lift }).tap();
      await request.getByText(mine.rights.statuses.lifted).waitFor();
    },
    cheapPhone,
  );
});
