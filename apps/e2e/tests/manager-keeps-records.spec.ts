import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { addInstructor } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import { lineSays } from '../src/phone-acts.ts';
import { Road } from '../src/road.ts';
import { stories } from '../src/story.ts';

const { centres, devices, instructors, shell } = messages('id');

describe('a centre manager who keeps records', () => {
  const story = stories();

  story('clears what is emptied, keeps what is left alone, and registers with blanks', async ({ page }) => {
    const manager = await signIn('centre.manager');
    const instructorId = await addInstructor(manager, [], { fullName: 'Endah Lestari', email: 'endah@balai.example' });
    await enter(page, manager, `/admin/instructors/${instructorId}/change`);
    await page.getByLabel(instructors.fields.phone).fill('0333 590 001');
    await page.getByLabel(instructors.fields.email).fill('');
    await page.getByRole('button', { name: shell.form.save }).click();
    await page.getByText('0333 590 001').waitFor();
    const params = { instructorId };
    const changed = { fullName: 'Endah Lestari', email: null, phone: '0333 590 001' };
    expect(await manager.call(contract.getInstructor, { params })).toMatchObject(changed);

    await page.goto('/admin/instructors/new');
    await page.getByLabel(instructors.fields.fullName).fill('Rudi Hartono');
    await page.getByRole('button', { name: instructors.add }).click();
    await page.getByRole('heading', { level: 1, name: 'Rudi Hartono' }).waitFor();

    const centre = { centreId: manager.centreId };
    const before = await manager.call(contract.getCentre, { params: centre });
    await page.goto(`/admin/centres/${manager.centreId}/change`);
    await page.getByLabel(centres.facts.accreditation).fill('A, 2025');
    await page.getByRole('button', { name: shell.form.save }).click();
    await page.getByText('A, 2025').waitFor();
    const after = await manager.call(contract.getCentre, { params: centre });
    expect(after).toEqual({ ...before, accreditation: 'A, 2025', version: before.version + 1 });
  });

  story('keeps on screen what was shown of a page that the register cannot renew', ({ visitor }) =>
    Road.along(async (road) => {
      const { manager, cohort } = await arrange({ title: 'Tetap tampil', people: 1, units: 1, until: 'running' });
      const page = await visitor({ baseURL: road.url });
      await enter(page, manager, `/admin/cohorts/${cohort.id}`);
      const title = page.getByRole('heading', { level: 1, name: cohort.title });
      await title.waitFor();
      const path = `/api/v1/cohorts/${cohort.id}`;
      const body = JSON.stringify({ title: 'Unexpected', status: 500, code: 'server.unexpected' });
      road.detours.set(path, { status: 500, type: 'application/problem+json', body });
      const failed = page.waitForResponse((answer) => answer.url().endsWith(path) && answer.status() === 500);
      await page.context().setOffline(true);
      await lineSays(page, devices.line.offline).waitFor();
      await page.context().setOffline(false);
      await failed;
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect([await title.count(), await page.getByRole('alert').count()]).toEqual([1, 0]);
    }),
  );
});
