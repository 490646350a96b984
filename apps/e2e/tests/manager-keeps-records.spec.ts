import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { enter } from '../src/door.ts';
import { addInstructor } from '../src/instructor.ts';
import { signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { centres, instructors, shell } = messages('id');

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
});
