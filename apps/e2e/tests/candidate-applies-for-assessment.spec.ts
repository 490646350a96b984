import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import type { AssessorChoice } from '@kompeten/domain';
import { messages, myAssessmentIn, portalIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { accessibilityFindings } from '../src/accessibility.ts';
import { typesAndComesBack } from '../src/assessing/typed-form.ts';
import { enteredAtDesk, markItems, replanned } from '../src/assessment-office.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { type Colleague, signIn } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { daysAhead } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const words = myAssessmentIn('id');
const { assessmentApplications: desk, assessmentSessions: sessions } = messages('id');
const SCHEME = 'Penerapan Prinsip Dasar Kopdes/Kel Merah Putih';
const BODY = 'LSP Koperasi Nusantara (CONTOH)';

describe('a candidate with a cheap telephone', () => {
  const story = stories();
  let manager: Colleague;
  let assessor: Colleague;
  let claimUrl: string;
  let name: string;
  let photo: { name: string; mimeType: string; buffer: Buffer };
  beforeAll(async () => {
    manager = await signIn('certification.manager');
    assessor = await signIn('assessor');
    const course = await arrange({ title: 'Ditawari asesmen', people: 1, until: 'completed' });
    const [person] = course.people;
    name = person?.person.fullName ?? '?';
    ({ claimUrl } = await course.manager.call(contract.issueClaimCard, { params: { enrolmentId: person?.id ?? '' } }));
    const picture = new URL('../../../docs/images/my-phone.png', import.meta.url);
    photo = { name: 'ktp.png', mimeType: 'image/png', buffer: await readFile(picture) };
  });

  story(
    'applies with a photo, mends what was sent back, assesses herself and is scheduled; a relative may not assess her',
    async ({ page, visitor }) => {
      const { pathname, search, hash } = new URL(claimUrl);
      await page.goto(`${pathname}${search}${hash}`);
      await page.getByLabel(portalIn('id').claim.pin).fill('482915');
      await page.getByRole('button', { name: portalIn('id').claim.submit, exact: true }).tap();
      await page.getByRole('button', { name: `${words.applyFor(SCHEME)}, ${BODY}` }).tap();
      await page.getByText(words.gap('identity')).waitFor();
      await typesAndComesBack(page, '081234567890');
      const add = (what: string) => page.getByLabel(words.choose(what)).setInputFiles(photo);
      await add(words.names.evidence.identity);
      await page.getByText(words.file(words.names.evidence.identity, 1)).first().waitFor();
      await add(words.names.evidence.photo);
      await page.getByText(words.file(words.names.evidence.photo, 2)).first().waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      const send = async () => {
        await page.getByRole('checkbox', { name: words.declare }).check();
        await page.getByRole('button', { name: words.submit, exact: true }).tap();
        await page.getByText(words.submitted).waitFor();
      };
      await send();

      const office = await visitor({ viewport: { width: 1280, height: 800 } });
      await enter(office, manager, '/admin/applications?status=submitted');
      await office.getByRole('link', { name }).first().click();
      await markItems(office, ['met', 'notMet']);
      await office.getByLabel(desk.answer.remark).fill('Pasfoto buram');
      await office.getByRole('button', { name: desk.answer.send_back }).click();
      await office.getByText(desk.names.status.needs_fix, { exact: true }).waitFor();

      await page.reload();
      await page.getByText('Pasfoto buram').waitFor();
      expect(await page.getByLabel(words.phone, { exact: true }).inputValue()).toBe('081234567890');
      await page.getByRole('button', { name: words.remove(words.file(words.names.evidence.photo, 2)) }).tap();
      await add(words.names.evidence.photo);
      await page.getByText(words.gap('photo'), { exact: true }).waitFor({ state: 'detached' });
      await send();

      await office.reload();
      await markItems(office, [null, 'met']);
      await chooseAssessor(office, desk.answer.assessor);
      await office.getByRole('button', { name: desk.answer.accept }).click();
      await office.getByText(desk.names.status.accepted).waitFor();
      expect(await accessibilityFindings(office)).toEqual([]);

      await page.reload();
      await page.getByRole('heading', { name: words.self }).waitFor();
      await page.getByLabel(words.competent, { exact: true }).first().waitFor();
      for (const able of await page.getByLabel(words.competent, { exact: true }).all()) await able.check();
      await page.getByRole('button', { name: words.sign }).tap();
      await page.getByText(words.signed).waitFor();

      const applicationId = page.url().split('/').at(-1) ?? '';
      const chair = await visitor({ viewport: { width: 1280, height: 800 } });
      await enter(chair, assessor, `/admin/applications/${applicationId}`);
      await chair.getByRole('button', { name: desk.plan.approve }).click();
      await chair.getByText(desk.plan.approved(assessor.user.fullName)).waitFor();
      await chair.getByRole('button', { name: desk.self.continued }).click();
      await chair.getByText(desk.names.status.continued).waitFor();

      await schedule(office, applicationId);
    },
    cheapPhone,
  );

  async function chooseAssessor(office: Page, label: string): Promise<void> {
    const select = office.getByLabel(label, { exact: true });
    const option = select.locator('option').filter({ hasText: assessor.user.fullName });
    await option.waitFor({ state: 'attached' });
    await select.selectOption((await option.getAttribute('value')) ?? '');
  }

  /** A relative is declared and refused with who may instead; another assessor is taken. */
  async function schedule(office: Page, applicationId: string): Promise<void> {
    const params = { applicationId };
    const { items } = await manager.call(contract.listAssessorChoices, { params, query: {} });
    const own = items.find(({ fullName }) => fullName === assessor.user.fullName) as AssessorChoice;
    const conflict = { assessorId: own.id, applicationId, kind: 'relative' as const };
    await manager.call(contract.declareConflict, { body: conflict });
    await office.goto('/admin/assessment-sessions/new');
    await office.getByLabel(sessions.fields.title).fill('Uji kompetensi Muncar');
    await office.getByLabel(sessions.fields.scheme).selectOption({ label: `${SCHEME} (2024)` });
    const site = office.getByLabel(sessions.fields.site, { exact: true });
    const place = site.locator('option').filter({ hasText: 'TUK Mandiri Segara' });
    await site.selectOption((await place.getAttribute('value')) ?? '');
    await office.getByLabel(sessions.facts.when).fill(daysAhead(70));
    await chooseAssessor(office, sessions.assessorOf(name));
    await office.getByRole('button', { name: sessions.save }).click();
    await office.getByRole('alert').getByText(desk.block('relative', null)).waitFor();
    await office.getByText(sessions.alternatives.assessors, { exact: true }).waitFor();
    const free = items.find(({ id, blocks }) => id !== own.id && blocks.length === 0);
    await office.getByLabel(sessions.assessorOf(name)).selectOption(free?.id ?? '');
    await office.getByRole('button', { name: sessions.save }).click();
    await office.getByRole('heading', { level: 1, name: 'Uji kompetensi Muncar' }).waitFor();
    expect(await accessibilityFindings(office)).toEqual([]);
    await replanned(office);
    await enteredAtDesk(office, SCHEME, photo);
  }
});
