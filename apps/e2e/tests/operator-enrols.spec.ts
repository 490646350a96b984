import { beforeAll, describe, expect } from '@jest/globals';
import { explainIssue, messages, termsIn } from '@kompeten/messages';
import { arrange, type Course, peopleOf } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { listOf, newcomers } from '../src/newcomers.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const {
  enrolments: words,
  imports,
  people: { record },
} = messages('id');
const { guardian } = words;
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

      await page.getByRole('link', { name: record.action }).click();
      await page.getByLabel(record.reason).fill('Diminta peserta');
      await page.getByRole('button', { name: record.show }).click();
      await page.getByRole('region', { name: record.sections.person }).getByText('Kartini').waitFor();
      expect((await page.getByRole('term').allTextContents()).filter((name) => /[a-z][A-Z]/.test(name))).toEqual([]);
    },
  );

  story('is asked for the guardian of somebody under age, and sees who consented', async ({ page }) => {
    const [person] = newcomers(1);
    const birthDate = `${Number(daysAgo(0).slice(0, 4)) - 17}-12-31`;
    await enter(page, course.manager, at('/enrolments/new'));
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await field(words.fields.fullName).fill('Galih');
    await field(words.fields.nik).fill(person?.nik ?? '');
    await page.getByLabel(words.fields.birthDate, { exact: true }).fill('1990-04-17');
    expect(await page.getByRole('region', { name: guardian.title }).count()).toBe(0);
    await page.getByLabel(words.fields.birthDate, { exact: true }).fill(birthDate);
    const asked = page.getByRole('region', { name: guardian.title });
    await asked.getByRole('status').filter({ hasText: guardian.why }).waitFor();
    const submit = page.getByRole('button', { name: words.submit, exact: true });
    await submit.click();
    const needed = explainIssue('id', { pointer: '', code: 'guardian_needed' });
    await page.getByRole('alert').getByText(needed).click();
    await page.keyboard.type('Ibu Sumiati');
    await asked.getByRole('combobox', { name: guardian.way }).selectOption('letter');
    await submit.click();
    const notice = page.getByRole('status').filter({ hasText: words.enrolled('Galih') });
    await notice.getByRole('link', { name: words.open }).click();
    await page.getByText(`Ibu Sumiati (${terms.guardianConsentWay.letter}`).waitFor();
    await page.getByRole('link', { name: guardian.change }).click();
    expect(await field(guardian.fullName).inputValue()).toBe('Ibu Sumiati');
    await field(guardian.phone).fill('081234567890');
    await page.getByRole('button', { name: guardian.save }).click();
    await page.getByRole('heading', h1('Galih')).waitFor();
    await page.getByText('081234567890').waitFor();
  });

  story('imports a list in five steps: a fault stands in its cell and is put right there', async ({ page }) => {
    const own = await arrange({ title: 'Impor', people: 0, until: 'enrolling' });
    const people = newcomers(3);
    const [, second] = people;
    const spoilt = people.map((person) => (person === second ? { ...person, nik: '123' } : person));
    const file = { name: 'peserta.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(spoilt)) };
    await enter(page, own.manager, `/admin/cohorts/${own.cohort.id}/enrolments/import`);
    await page.getByRole('button', { name: imports.file }).setInputFiles(file);
    await page.getByRole('button', { name: imports.read }).click();
    await page.getByText(explainIssue('id', { pointer: '', code: 'nik_malformed' })).waitFor();
    expect(await peopleOf(own.manager, own.cohort.id)).toHaveLength(0);
    expect(await page.getByText(people[0]?.nik ?? '').count()).toBe(0);
    await page.getByRole('textbox', { name: imports.cellOf('NIK', 3) }).fill(second?.nik ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: imports.confirm(3) }).click();
    await page.getByText(imports.appliedText(3, 0)).waitFor();
    expect(await peopleOf(own.manager, own.cohort.id)).toHaveLength(3);

    await page.getByRole('link', { name: imports.toList.enrolments }).click();
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
