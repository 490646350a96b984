import { beforeAll, describe, expect } from '@jest/globals';
import { explainIssue, messages, termsIn } from '@kompeten/messages';
import { arrange, type Course, peopleOf } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { listOf, newcomers } from '../src/newcomers.ts';
import { stories } from '../src/story.ts';

const { enrolments: words } = messages('id');
const terms = termsIn('id');
const h1 = (name: string) => ({ level: 1, name }) as const;

describe('an operator', () => {
  const story = stories();
  let course: Course;
  beforeAll(async () => {
    course = await arrange({ title: 'Pendaftaran', people: 0, until: 'enrolling' });
  });
  const at = (path: string) => `/admin/cohorts/${course.cohort.id}${path}`;

  story(
    'enrols one person: the NIK is read as it is typed, a difference is a warning and no refusal',
    async ({ page }) => {
      const [person] = newcomers(1);
      if (!person) throw new Error('Nobody came.');
      await enter(page, course.manager, at('/enrolments/new'));
      const field = (name: string) => page.getByRole('textbox', { name });
      const submit = page.getByRole('button', { name: words.submit, exact: true });
      await field(words.fields.fullName).fill('Kartini');
      await field(words.fields.nik).fill('3510056700900000');
      await page.getByRole('status').filter({ hasText: words.nikMalformed }).waitFor();
      await submit.click();
      const issue = explainIssue('id', { pointer: '/person/identity/value', code: 'nik_malformed' });
      await page.getByRole('alert').getByText(issue).waitFor();

      await field(words.fields.nik).fill(person.nik);
      await page.getByRole('button', { name: words.fillFromNik }).click();
      const birthDate = page.getByLabel(words.fields.birthDate, { exact: true });
      expect(await birthDate.inputValue()).toBe(person.birthDate);
      await birthDate.fill('1960-02-01');
      const reading = page.getByRole('region', { name: words.nikReads });
      await reading.getByText(terms.personWarning.nik_birth_date_mismatch).waitFor();
      await submit.click();
      const notice = page.getByRole('status').filter({ hasText: words.enrolled('Kartini') });
      await notice.getByText(terms.personWarning.nik_birth_date_mismatch).waitFor();
      await notice.getByRole('link', { name: words.open }).click();
      await page.getByRole('heading', h1('Kartini')).waitFor();
      expect(await page.getByText(person.nik).count()).toBe(0);
      await page.getByText(words.last4(person.nik.slice(-4))).waitFor();
    },
  );

  story('imports a list: the dry run names row, column and reason and changes nothing', async ({ page }) => {
    const own = await arrange({ title: 'Impor', people: 0, until: 'enrolling' });
    const people = newcomers(3);
    const spoilt = people.map((person, index) => (index === 1 ? { ...person, nik: '123' } : person));
    const file = (list: typeof people) => ({
      name: 'peserta.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(listOf(list)),
    });
    await enter(page, own.manager, `/admin/cohorts/${own.cohort.id}/enrolments/import`);
    const chooser = page.getByRole('button', { name: words.file });
    await chooser.setInputFiles(file(spoilt));
    await page.getByText(words.accepted(2)).waitFor();
    const faults = page.getByRole('table', { name: words.rejected(1) });
    const row = faults.getByRole('row').filter({ hasText: words.rowOf(3) });
    expect(await row.textContent()).toContain('NIK');
    expect(await row.textContent()).toContain('16 angka');
    expect(await peopleOf(own.manager, own.cohort.id)).toHaveLength(0);

    await page.getByRole('button', { name: words.otherFile }).click();
    await chooser.setInputFiles(file(people));
    await page.getByText(words.accepted(3)).waitFor();
    await page.getByRole('button', { name: words.confirmImport(3) }).click();
    await page.getByRole('heading', h1(words.imported(3))).waitFor();
    expect(await peopleOf(own.manager, own.cohort.id)).toHaveLength(3);

    await page.getByRole('link', { name: words.printCards }).click();
    await page.getByRole('heading', h1(words.cardsTitle)).waitFor();
    await page.getByRole('button', { name: words.cardsMake(3) }).click();
    await page
      .getByRole('status')
      .filter({ hasText: words.cardsMaking(3, 3) })
      .waitFor();
    for (const { fullName } of people) {
      const card = page.getByRole('article', { name: fullName });
      await card.getByRole('img', { name: words.card.qr(fullName) }).waitFor();
      expect(await card.textContent()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(3);
  });
});
