import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { dayPlus, mondayOf } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { choose, take, walkTo, write } from '../src/keyboard.ts';
import { foundCentre, type NewCentre, planCohort } from '../src/new-centre.ts';
import { at, daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';
import { openTabInSight } from '../src/tabs.ts';

const words = messages('id');
const { timetable: said } = words;

/** A Monday of the year after the next whose week the decrees leave free so far. */
const monday = mondayOf(dayPlus(daysAgo(-790), 3));
const day = (offset: number) => dayPlus(monday, offset);

describe('a centre manager without a mouse', () => {
  const story = stories();
  let centre: NewCentre;
  beforeAll(async () => {
    centre = await foundCentre();
  });

  story('sets up rooms, hours and a timetable; planted clashes are refused with what is free', async ({ page }) => {
    const centreId = centre.manager.centreId;
    await enter(page, centre.manager, `/admin/centres/${centreId}/rooms`);
    await addRoom(page, 'Kelas Besar', '40');
    await addRoom(page, 'Kelas Kencana', '30');
    await setHours(page, centreId, day(2));
    const cohort = await planCohort(centre, 'Angkatan Papan Tik', monday, day(11));
    await plantClashes(centre, await planCohort(centre, 'Angkatan Lain', monday, day(11)));

    await page.goto(`/admin/cohorts/${cohort.id}/timetable`);
    await walkTo(page, page.getByRole('button', { name: said.free(nameOf(monday), '08:00') }));
    await press(page, 'ArrowRight', 1);
    await placeHere(page, /Wahyu/, /Kelas Besar/);
    const refusal = page.getByRole('region', { name: said.instead });
    await refusal.getByText('Ruang ini sudah memiliki sesi lain', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('1');
    await sessionOn(page, 1, 'Kelas Kencana').waitFor();

    await placeOn(page, day(3), /Wahyu/, /Kelas Besar/);
    await refusal.getByText('Instruktur sudah memiliki sesi lain', { exact: false }).waitFor();
    await page.keyboard.press('1');
    await sessionOn(page, 3, 'Sekar Arum').waitFor();

    await placeOn(page, day(2), /Wahyu/, /Kelas Besar/);
    await refusal.getByText('Renovasi', { exact: false }).waitFor();
    await page.keyboard.press('Escape');

    await take(page, page.getByRole('link', { name: said.fill }));
    await take(page, page.getByRole('button', { name: said.propose }));
    await take(page, page.getByRole('button', { name: said.confirm(3) }));
    await page.getByText(said.allPlaced).waitFor();
    const { items } = await centre.manager.call(contract.listSessions, { params: { cohortId: cohort.id } });
    expect(items.reduce((sum, { lessonHours }) => sum + lessonHours, 0)).toBe(16);
    expect(items.every(({ roomId }) => roomId !== null)).toBe(true);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/admin/cohorts/${cohort.id}/timetable`);
    await openTabInSight(page, words.cohortTabs.label, words.cohortTabs.sessions);
  });
});

const nameOf = (of: string) =>
  new Intl.DateTimeFormat('id-ID', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(`${of}T00:00:00Z`));

const sessionOn = (page: Page, offset: number, where: string) =>
  page.getByRole('button', { name: new RegExp(`^${nameOf(day(offset))}.*${where}`) });

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let each = 0; each < times; each += 1) await page.keyboard.press(key);
}

async function addRoom(page: Page, name: string, seats: string): Promise<void> {
  const { rooms } = words;
  await take(page, page.getByRole('link', { name: rooms.add }).first());
  await write(page, page.getByRole('textbox', { name: rooms.fields.name }), name);
  await write(page, page.getByRole('textbox', { name: rooms.fields.seats }), seats);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name }).waitFor();
}

async function setHours(page: Page, centreId: string, closed: string): Promise<void> {
  const { opening, rooms, shell } = words;
  await take(page, page.getByRole('link', { name: rooms.tabs.opening }));
  await page.waitForURL(`**/centres/${centreId}/opening`);
  const [first = '', ...others] = opening.weekday.slice(0, 5);
  await write(page, page.getByLabel(opening.part.from(first), { exact: true }), '08:00');
  await write(page, page.getByLabel(opening.part.until(first), { exact: true }), '16:00');
  // The other days are more of the same: every time has four stops of its own.
  for (const weekday of others) {
    await page.getByLabel(opening.part.from(weekday), { exact: true }).fill('08:00');
    await page.getByLabel(opening.part.until(weekday), { exact: true }).fill('16:00');
  }
  await page.getByRole('checkbox', { name: opening.keepsHolidays }).focus();
  await take(page, page.getByRole('button', { name: opening.addClosed }));
  await write(page, page.getByLabel(opening.closedFields.from, { exact: true }), closed);
  await write(page, page.getByLabel(opening.closedFields.to, { exact: true }), closed);
  await write(page, page.getByLabel(opening.closedFields.reason, { exact: true }), 'Renovasi');
  await take(page, page.getByRole('button', { name: shell.form.save }));
  await page.getByText(opening.saved).waitFor();
}

/** Another cohort has the large room on Tuesday and the first instructor on Thursday. */
async function plantClashes({ manager, instructors: [wahyu, sekar] }: NewCentre, { id: cohortId }: { id: string }) {
  const { items: rooms } = await manager.call(contract.listRooms, {
    params: { centreId: manager.centreId },
    query: {},
  });
  const roomOf = (name: string) => rooms.find((room) => room.name === name)?.id ?? '';
  const plan = (on: string, instructorId: string, room: string) => {
    const span = { startsAt: at(on, 8), endsAt: at(on, 11), mode: 'on_site' as const };
    const body = { ...span, instructorId, unitCodes: ['CONTOH.KDKMP.01'], roomId: roomOf(room) };
    return manager.call(contract.createSession, { params: { cohortId }, body });
  };
  await plan(day(1), sekar, 'Kelas Besar');
  await plan(day(3), wahyu, 'Kelas Kencana');
}

/** Fills the panel for the place of the grid that has the focus. */
async function placeHere(page: Page, instructor: RegExp, room: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: said.panelNew });
  await choose(page, panel.getByLabel(said.fields.instructor), instructor);
  await choose(page, panel.getByLabel(said.fields.room), room);
  await take(page, panel.getByRole('button', { name: said.save }));
}

/** Opens the panel anywhere and moves its session to a day at eight o'clock. */
async function placeOn(page: Page, on: string, instructor: RegExp, room: RegExp): Promise<void> {
  await walkTo(page, page.locator('[data-cell][tabindex="0"]'));
  await press(page, 'End', 1);
  await press(page, 'ArrowRight', 2);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: said.panelNew });
  await write(page, panel.getByLabel(said.fields.day), on);
  await write(page, panel.getByLabel(said.fields.from), '08:00');
  await choose(page, panel.getByLabel(said.fields.instructor), instructor);
  await choose(page, panel.getByLabel(said.fields.room), room);
  await take(page, panel.getByRole('button', { name: said.save }));
}
