import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER_FLAGS, foundBrowser } from './browser.ts';

/** Sheets of paper, each as somebody with a telephone sees it. */
export interface Sheets {
  /** A folder that can be removed with everything in it. */
  folder: string;
  /** A grey scan of 200 dots an inch (PNG), by the number of the page. */
  scan(page: number): string;
}

/** Prints a certificate and lays it on a scanner. */
export function printed(pdf: Buffer): Sheets {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-paper-'));
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', join(folder, 'paper.pdf'), join(folder, 'scan')]);
  return { folder, scan: (page) => join(folder, `scan-${page}.png`) };
}

/** A browser whose camera sees the first page of a certificate, and which asks before anybody may look through it. */
export async function browserWithCamera({ folder }: Sheets): Promise<Browser> {
  const frame = ['-r', '110', '-gray', '-f', '1', '-l', '1', '-scale-to-x', '1280', '-scale-to-y', '904'];
  execFileSync('pdftoppm', [...frame, join(folder, 'paper.pdf'), join(folder, 'frame')]);
  const film = join(folder, 'film.y4m');
  writeFileSync(film, filmOf(readFileSync(join(folder, 'frame-1.pgm'))));
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  return chromium.launch({ ...foundBrowser({ whole: true }), args: [...BROWSER_FLAGS, ...camera] });
}

/** Throws the paper away. */
export const discard = ({ folder }: Sheets): void => rmSync(folder, { recursive: true, force: true });

/** A film of one grey picture (YUV4MPEG2), which the browser shows over and over. */
function filmOf(picture: Buffer): Buffer {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const colours = Buffer.alloc((Number(width) * Number(height)) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), picture.subarray(head.length), colours]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}
