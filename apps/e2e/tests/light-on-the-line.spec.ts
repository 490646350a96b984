import { describe } from '@jest/globals';
import { formatCode } from '@kompeten/domain';
import { answerIn, messages } from '@kompeten/messages';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { gradesOf } from '../src/grading.ts';
import { issue } from '../src/issued.ts';
import { expectLight, listenToLine } from '../src/line.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { stories } from '../src/story.ts';

const firstVisit = true;
const phone = { ...cheapPhone, firstVisit };
const withoutScripts = { ...phone, javaScriptEnabled: false };
const { grading, sheet } = messages('id');

/** A first visit with nothing in the cache: every byte that comes, of pages, scripts, styles, answers and headers. */
describe('a first visit', () => {
  const story = stories();

  story(
    'brings the grade sheet of thirty people at a desk in 300 kB',
    async ({ page }) => {
      const course = await arrange({ title: 'Ringan', people: 30, units: 3, until: 'running' });
      const loads = await listenToLine(page);
      await enter(page, course.manager, gradesOf(course));
      await page.getByRole('grid', { name: grading.sheetLabel }).waitFor();
      expectLight(await loads(), 300_000);
    },
    { firstVisit },
  );

  story(
    'brings it to a telephone in 300 kB',
    async ({ page }) => {
      const course = await arrange({ title: 'Ringan di ponsel', people: 30, units: 3, until: 'running' });
      const loads = await listenToLine(page);
      await enter(page, course.manager, gradesOf(course));
      await page.getByRole('button', { name: sheet.nextPerson }).last().waitFor();
      expectLight(await loads(), 300_000);
    },
    phone,
  );

  story(
    'brings the front page of the portal in 90 kB',
    async ({ page }) => {
      const loads = await listenToLine(page);
      await page.goto('/');
      await page.getByRole('textbox', { name: answerIn('id').codeLabel }).waitFor();
      expectLight(await loads(), 90_000);
    },
    phone,
  );

  story(
    'brings the answer to a code in 30 kB, without scripts',
    async ({ page }) => {
      const { certificates } = await issue('Ringan dijawab', 1);
      const loads = await listenToLine(page);
      await page.goto(`/v/${formatCode(certificates[0]?.code ?? '')}`);
      await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
      expectLight(await loads(), 30_000);
    },
    withoutScripts,
  );
});
