import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages, mineIn, portalIn } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { hireInstructor } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { productUrl } from '../src/product-url.ts';
import { stories } from '../src/story.ts';
import { openTabInSight } from '../src/tabs.ts';

const { instructors, instructorProfile: profile, terms, cohortPapers, calendar } = messages('id');
const portal = portalIn('id');
const { feedback } = mineIn('id');
const PIN = '482915';
const title = 'Pengelolaan gudang pendingin';
const evidence = { name: 'sertifikat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nbukti') };

describe('an instructor on a telephone', () => {
  const story = stories();

  story(
    'records a qualification with what shows it, says when they are away, and it counts once the centre has looked at it',
    async ({ page, visitor }) => {
      const manager = await signIn('centre.manager');
      const { colleague, instructorId } = await hireInstructor(manager, ['CONTOH.KDKMP.01']);
      await enter(page, colleague, '/admin/instructors');
      await page.getByRole('link', { name: profile.own }).click();
      await page.getByRole('heading', { level: 1, name: 'Wahyu Setiadi' }).waitFor();
      await page.getByRole('link', { name: instructors.addQualification }).click();
      await page.getByRole('radio', { name: terms.qualificationKind.methodology }).check();
      await page.getByLabel(instructors.qualificationFields.title).fill(title);
      await page.getByLabel(instructors.qualificationFields.validFrom).fill('2024-01-15');
      await page.locator('input[type="file"]').setInputFiles(evidence);
      await expectAccessible(page);
      await page.getByRole('button', { name: instructors.addQualification }).click();
      await page.getByRole('link', { name: profile.evidenceOf(title) }).waitFor();
      await page.getByText(terms.qualificationStanding.unconfirmed).waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: profile.tabs.availability }).click();
      await page.getByLabel(profile.absence.from).fill('2099-03-02');
      await page.getByLabel(profile.absence.to).fill('2099-03-04');
      await page.getByLabel(profile.absence.reason).fill('Cuti tahunan');
      await page.getByRole('button', { name: profile.absence.add }).click();
      await page.getByRole('listitem').filter({ hasText: 'Cuti tahunan' }).waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: profile.tabs.development }).click();
      await page.getByRole('link', { name: profile.activity.plan }).first().waitFor();
      await openTabInSight(page, profile.tabs.label, profile.tabs.development);

      const desk = await visitor({ viewport: { width: 1280, height: 800 } });
      await enter(desk, manager, `/admin/instructors/${instructorId}`);
      await desk.getByRole('button', { name: profile.confirmOf(title) }).click();
      await desk.getByText(profile.confirmed).waitFor();
      const { qualifications } = await manager.call(contract.getInstructor, { params: { instructorId } });
      expect(qualifications.find((each) => each.title === title)).toMatchObject({ confirmed: true });

      await page.goto('/admin/account');
      await page.getByRole('button', { name: calendar.make }).click();
      const address = (await page.locator('code').filter({ hasText: '.ics' }).textContent()) ?? '';
      expect(address.startsWith(productUrl())).toBe(true);
      expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    },
    cheapPhone,
  );

  story(
    'has the list to be signed, and afterwards the trainee says without a name how it was',
    async ({ page, visitor }) => {
      const { manager, cohort, people } = await arrange({ title: 'Dinilai peserta', people: 1, until: 'completed' });
      await enter(page, manager, `/admin/cohorts/${cohort.id}/papers`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: cohortPapers.attendance.print }).click(),
      ]);
      expect(download.suggestedFilename()).toContain('Daftar hadir');
      await expectAccessible(page);

      const params = { enrolmentId: people[0]?.id ?? '' };
      const { pathname, hash } = new URL((await manager.call(contract.issueClaimCard, { params })).claimUrl);
      const phone = await visitor(cheapPhone);
      await phone.goto(pathname + hash);
      await phone.getByLabel(portal.claim.pin).fill(PIN);
      await phone.getByRole('button', { name: portal.claim.submit, exact: true }).tap();
      const comment = phone.getByLabel(feedback.comment);
      await comment.fill('Contohnya dekat dengan usaha kami');
      await phone.reload();
      await comesTo(() => comment.inputValue(), 'Contohnya dekat dengan usaha kami');
      for (const question of Object.values(feedback.questions)) {
        const four = { name: `4, ${feedback.marks[4]}`, exact: true };
        await phone.getByRole('group', { name: question }).getByRole('radio', four).check();
      }
      await expectAccessible(phone);
      await phone.getByRole('button', { name: feedback.send }).tap();
      await phone.getByText(feedback.sent).waitFor();
      const result = await manager.call(contract.getCohortFeedback, { params: { cohortId: cohort.id } });
      expect(result).toMatchObject({ answers: 1, comments: [] });
    },
    { acceptDownloads: true, viewport: { width: 1280, height: 800 } },
  );
});
