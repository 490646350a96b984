import { beforeAll, describe, expect } from '@jest/globals';
import { explainIssue, messages, termsIn } from '@kompeten/messages';
import { accessibilityFindings } from '../src/accessibility.ts';
import { arrange, type Course } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { stories } from '../src/story.ts';

const { enrolments: words } = messages('id');
const { voucher } = words;
const terms = termsIn('id');

describe('an operator', () => {
  const story = stories();
  let course: Course;
  beforeAll(async () => {
    course = await arrange({ title: 'Tanpa NIK', people: 0, until: 'enrolling' });
  });

  story('names the voucher of somebody without NIK, at once or afterwards, by the keyboard', async ({ page }) => {
    await enter(page, course.manager, `/admin/cohorts/${course.cohort.id}/enrolments/new`);
    const label = (name: string) => page.getByLabel(name, { exact: true });
    const submit = page.getByRole('button', { name: words.submit, exact: true });
    await label(words.fields.fullName).fill('Mbok Sarinem');
    await page.getByRole('radio', { name: terms.identityKind.none }).press('Space');
    await label(words.fields.birthDate).fill('1961-05-01');
    await submit.click();
    const required = explainIssue('id', { pointer: '', code: 'required' });
    await page.getByRole('alert').getByText(`${voucher.number}: ${required}`).waitFor();
    const kinds = page.getByRole('radiogroup', { name: voucher.kind });
    await kinds.getByRole('radio', { name: voucher.kinds.village_letter }).press('ArrowRight');
    await kinds.getByRole('radio', { name: voucher.kinds.two_witnesses }).press('ArrowRight');
    await label(voucher.reason).fill('Surat desa sedang diurus');
    await submit.click();
    const notice = page.getByRole('status').filter({ hasText: words.enrolled('Mbok Sarinem') });
    await notice.getByRole('link', { name: words.open }).click();
    await page.getByRole('heading', { level: 2, name: voucher.lacking }).waitFor();
    await page.getByRole('link', { name: voucher.record }).click();
    await page.getByRole('radio', { name: voucher.kinds.two_witnesses }).check();
    for (const [which, name] of [
      [voucher.firstWitness, 'Budi Santoso'],
      [voucher.secondWitness, 'BUDI santoso'],
    ] as const) {
      await label(voucher.witnessName(which)).fill(name);
      await label(voucher.relation(which)).fill('tetangga');
    }
    await page.getByRole('button', { name: voucher.save }).click();
    const twice = explainIssue('id', { pointer: '', code: 'witness_twice' });
    await page.getByRole('alert').getByText(twice).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Ani Wulandari');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: voucher.save }).click();
    await page.getByText('Ani Wulandari (tetangga)').waitFor();
    expect(await page.getByRole('heading', { level: 2, name: voucher.lacking }).count()).toBe(0);
  });
});
