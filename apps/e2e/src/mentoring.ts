import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { hire } from './instructor.ts';
import { type Colleague, signIn, signInWith } from './office.ts';

const { mentoring } = messages('id');

/** A cooperative, and who mentors it. */
export interface Mentored {
  readonly id: string;
  readonly name: string;
  readonly account: Awaited<ReturnType<typeof hire>>;
  readonly manager: Colleague;
}

/** A new cooperative, mentored since last year by somebody new, with a task that is open. */
export async function mentored(name: string): Promise<Mentored> {
  const manager = await signIn('centre.manager');
  const { centreId } = manager;
  const account = await hire('mentor', centreId, 'Rini Wulandari');
  const { user } = await signInWith({ email: account.email, password: account.password });
  const place = { kind: 'village' as const, regionCode: '35.10.06' };
  const cooperative = await manager.call(contract.createCooperative, { body: { name, ...place } });
  const body = { cooperativeId: cooperative.id, centreId, mentorId: user.id, startsOn: '2025-01-31' };
  const { id } = await manager.call(contract.createMentorship, { body });
  const task = { title: 'Buka rekening koperasi', dueOn: '2030-01-31' };
  await manager.call(contract.addMentoringTask, { params: { mentorshipId: id }, body: task });
  return { id, name, account, manager };
}

/** The visits as the register has them, the newest first. */
export const visitsOf = async ({ id, manager }: Mentored) =>
  (await manager.call(contract.listMentoringVisits, { params: { mentorshipId: id } })).items;

/** A photo as a phone takes it, made by the browser itself. */
export async function photoFrom(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const pen = canvas.getContext('2d');
    for (let x = 0; x < 24; x += 1) {
      if (pen) pen.fillStyle = `hsl(${x * 15} 60% 50%)`;
      pen?.fillRect(x * 100, 0, 100, 1800);
    }
    return canvas.toDataURL('image/png');
  });
  return { name: 'gerai.png', mimeType: 'image/png', buffer: Buffer.from(data.split(',')[1] ?? '', 'base64') };
}

/** Takes a photo into the report on screen; it is there once the device has written it down. */
export async function takePhoto(page: Page, number: number): Promise<void> {
  await page.getByLabel(mentoring.visits.addPhoto).setInputFiles(await photoFrom(page));
  await page.getByRole('img', { name: mentoring.visits.photoOf(number) }).waitFor();
}
