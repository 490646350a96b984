import { beforeAll, describe, expect } from '@jest/globals';
import { formatCode } from '@kompeten/domain';
import { answerIn, complaintPageIn, messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { type IssuedCourse, issue } from '../src/issued.ts';
import { stories } from '../src/story.ts';

const words = complaintPageIn('id');
const staff = messages('id').complaints;
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

describe('an employer before whom lies a paper that differs', () => {
  const story = stories();
  let course: IssuedCourse;
  beforeAll(async () => {
    course = await issue('Laporan masyarakat', 1);
  });

  story(
    'reports it without a script, and reads the answer of the centre by the number',
    async ({ page, visitor }) => {
      await page.goto(`/v/${formatCode(course.certificates[0]?.code ?? '')}`);
      await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
      await page.getByRole('link', { name: words.link }).click();
      await page.getByRole('radio', { name: words.kinds.differs_from_paper }).check();
      await page.getByRole('textbox', { name: words.text }).fill('Nama di kertas: Slamet Raharjo.');
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('heading', { level: 1, name: words.filed }).waitFor();
      const number = (await page.getByRole('definition').first().textContent()) ?? '';
      expect(number).toMatch(/^(\w{4}-){2}\w{4}$/);

      const office = await visitor({ viewport: { width: 1280, height: 800 } });
      await enter(office, course.head, '/admin/complaints');
      await office.getByRole('link', { name: number }).click();
      await office.getByText('Nama di kertas: Slamet Raharjo.').waitFor();
      for (const event of ['acknowledge', 'investigate'] as const) {
        await office.getByRole('button', { name: staff.events[event] }).click();
      }
      await office.getByRole('textbox', { name: staff.answer }).fill('Kertas itu bukan dari kami.');
      await expectAccessible(office);
      await office.getByRole('button', { name: staff.events.answer }).click();
      await office.getByRole('button', { name: staff.events.close }).waitFor();

      await page.getByRole('textbox', { name: words.number }).fill(number.toLowerCase());
      await page.getByRole('button', { name: words.follow }).click();
      await page.getByText('Kertas itu bukan dari kami.').waitFor();
      await page.getByRole('heading', { level: 1, name: words.standing.answered }).waitFor();
      expect(page.url()).not.toContain(number);
    },
    phone,
  );

  story('finds form, receipt and refusal in reach of everybody', async ({ page }) => {
    await page.goto(`/v/${formatCode(course.certificates[0]?.code ?? '')}/lapor`);
    await expectAccessible(page);
    await page.getByRole('radio', { name: words.kinds.other }).check();
    await page.getByRole('textbox', { name: words.text }).fill('Tertulis dua kali.');
    await page.getByRole('button', { name: words.send }).click();
    await page.getByRole('heading', { level: 1, name: words.filed }).waitFor();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: words.number }).fill('bukan nomor');
    await page.getByRole('button', { name: words.follow }).click();
    await page.getByRole('alert').filter({ hasText: words.mistyped }).waitFor();
    await expectAccessible(page);
  });
});
