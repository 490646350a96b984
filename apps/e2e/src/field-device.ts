import { messages } from '@kompeten/messages';
import type { Browser, Page } from 'playwright-core';
import { newVisitor } from './browser.ts';
import type { Course } from './course.ts';
import { gradeSheet } from './field-work.ts';
import { gradesOf } from './grading.ts';
import type { Colleague } from './office.ts';
import { Road } from './road.ts';

const { devices, sheet, grading } = messages('id');
const wordOf = { k: grading.K, b: grading.BK, Delete: grading.none };

/** A device of its own with the sheet of one cohort open, which finds and loses the network. */
export class FieldDevice {
  private constructor(
    private readonly page: Page,
    private readonly road: Road,
  ) {}

  /** Opens the sheet on a new device of somebody who is signed in. */
  static async at(browser: Browser, own: Course, { cookie }: Colleague): Promise<FieldDevice> {
    const road = new Road();
    await road.open();
    const context = await newVisitor(browser, { baseURL: road.url });
    const [name = '', value = ''] = cookie.split('=', 2);
    await context.addCookies([{ name, value, url: road.url, httpOnly: true, sameSite: 'Lax' }]);
    const page = await context.newPage();
    await page.goto(gradesOf(own));
    await gradeSheet(page).waitFor();
    return new FieldDevice(page, road);
  }

  /** Goes where there is no network. */
  async leave(): Promise<void> {
    await this.page.context().setOffline(true);
    await this.road.cut();
  }

  /** Comes back to the network; everything has been sent when it resolves. */
  async arrive(): Promise<void> {
    await this.road.open();
    await this.page.context().setOffline(false);
    await this.page.getByText(devices.line.sent).waitFor();
  }

  /**
   * Presses one key a person down the first unit; answers how many judgements that made. Where the cell says so already,
   * or a person must settle it first, nothing is pressed.
   */
  async judge(keys: readonly ('k' | 'b' | 'Delete' | null)[]): Promise<number> {
    const labels = await this.read();
    let made = 0;
    for (const [place, key] of keys.entries()) {
      const label = labels[place] ?? '';
      if (
        !key ||
        label.includes(sheet.states.contested) ||
        label.startsWith(`${wordOf[key]},`) ||
        label === wordOf[key]
      )
        continue;
      await this.cells().nth(place).focus();
      await this.page.keyboard.press(key);
      made += 1;
    }
    return made;
  }

  /** The cells of the first unit as they are read out, in the order of the people. */
  read(): Promise<string[]> {
    return this.cells().evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  }

  /** Waits until the cells of the first unit say this, in the register's words: what others sent comes over the line by itself. */
  async shows(expected: readonly string[]): Promise<void> {
    const words = { contested: sheet.states.contested, BK: grading.BK, K: grading.K };
    await this.page.waitForFunction(
      ([awaited, { contested, BK, K }]) => {
        const read = (label: string) => {
          if (label.includes(contested)) return 'contested';
          if (label.startsWith(BK)) return 'BK';
          return label.startsWith(K) ? 'K' : '.';
        };
        const cells = [...document.querySelectorAll('[role="gridcell"][tabindex]')];
        return cells.map((cell) => read(cell.getAttribute('aria-label') ?? '')).join() === awaited.join();
      },
      [expected, words] as const,
    );
  }

  async end(): Promise<void> {
    await this.page.context().close();
    await this.road.cut();
  }

  private cells() {
    return gradeSheet(this.page).getByRole('gridcell').and(this.page.locator('[tabindex]'));
  }
}
