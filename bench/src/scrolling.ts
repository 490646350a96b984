import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

/** A processor four times as slow, as in an office's older computer. */
const SLOWER = 4;
const WAY = { pixels: 9000, pixelsPerSecond: 2500 };

/** How smoothly a page was scrolled: the share of frames that took longer than 50 ms in percent, and the longest task in ms. */
export interface Smoothness {
  readonly slowFrames: number;
  readonly longestTask: number;
}

const Found = z.object({ executablePath: z.string(), env: z.record(z.string(), z.string()) });
const Flags = z.array(z.string());
const Watched = z.object({ frames: z.array(z.number()), tasks: z.array(z.number()), bottom: z.number() });

/** In the page: notes how long each frame takes from now on, and each task of more than 50 ms. */
const WATCH = `(() => {
  const watched = { frames: [], tasks: [], bottom: 0 };
  const observer = new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map((task) => task.duration)));
  observer.observe({ type: 'longtask' });
  let isOver = false;
  let before = performance.now();
  const next = (now) => {
    watched.frames.push(now - before);
    before = now;
    if (!isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.watchedFrames = () => {
    isOver = true;
    observer.disconnect();
    return { ...watched, frames: watched.frames.slice(1), bottom: window.scrollY };
  };
})()`;

/** Opens a browser as the stories do. */
export async function openBrowser(): Promise<Browser> {
  // The scripts know how to find a browser; they have no types.
  const { BROWSER_FLAGS, findBrowser } = await import(new URL('../../scripts/browser.mjs', import.meta.url).href);
  const found = Found.optional().parse(await findBrowser());
  if (!found) throw new Error('No browser starts here: install Chromium or set CHROME_PATH.');
  const { executablePath, env } = found;
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: Flags.parse(BROWSER_FLAGS) });
}

/** Turns the wheel down a page on a slow processor, and tells how smoothly it followed. */
export async function scrolled(page: Page): Promise<Smoothness> {
  const devices = await page.context().newCDPSession(page);
  await devices.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(WATCH);
  await devices.send('Input.synthesizeScrollGesture', {
    ...{ x: 600, y: 600, yDistance: -WAY.pixels, speed: WAY.pixelsPerSecond },
    ...{ gestureSourceType: 'mouse', preventFling: true },
  });
  const { frames, tasks, bottom } = Watched.parse(await page.evaluate('window.watchedFrames()'));
  await devices.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devices.detach();
  if (bottom < WAY.pixels / 3) throw new Error(`The page was scrolled by ${bottom} pixels only.`);
  const slow = frames.filter((duration) => duration > 50).length;
  return { slowFrames: (100 * slow) / frames.length, longestTask: Math.max(0, ...tasks) };
}
