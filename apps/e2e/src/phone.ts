import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { speakToPage } from './bare-page.ts';
import { BROWSER_FLAGS, foundBrowser } from './browser.ts';
import { PATIENCE } from './comes-to.ts';

const LISTENS = /DevTools listening on (ws:\S+)/;

/** A telephone whose browser can be killed and started again; its storage stays where it is. */
export class Phone {
  private readonly folder = mkdtempSync(join(tmpdir(), 'kompeten-phone-'));
  private child: ChildProcess | null = null;

  /** Starts the browser with what the telephone holds, and opens one page. */
  async switchOn(): Promise<Page> {
    const child = this.start('--remote-debugging-port=0');
    const browser = await chromium.connectOverCDP(await addressOf(child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser has no window');
    context.setDefaultTimeout(PATIENCE);
    return context.pages()[0] ?? context.newPage();
  }

  /** Starts it so that nothing listens to its one page but what is asked by this answer. */
  switchOnBare(): Promise<CDPSession['send']> {
    return speakToPage(this.start('--remote-debugging-pipe'));
  }

  private start(debugging: string): ChildProcess {
    const { executablePath, env } = foundBrowser();
    const own = ['--headless=new', debugging, `--user-data-dir=${this.folder}`, '--lang=id'];
    this.child = spawn(executablePath, [...BROWSER_FLAGS, ...own, 'about:blank'], {
      detached: true,
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    return this.child;
  }

  /** Ends the browser as its person does; it writes down all that it holds, cookies too. */
  async switchOff(page: Page): Promise<void> {
    const child = this.child;
    this.child = null;
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    const browser = await page.context().browser()?.newBrowserCDPSession();
    await browser?.send('Browser.close');
    await gone;
  }

  /** Kills the browser as the system does when memory runs short: nothing is said to it before. */
  async kill(): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child?.pid || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  /** Ends the browser and removes what the telephone held. */
  async throwAway(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`The browser ended:\n${said}`)));
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = LISTENS.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}
