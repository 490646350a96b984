import { keepVersions } from './keep-versions.ts';

/** A service worker as a page sees it. */
class Version extends EventTarget {
  state: ServiceWorkerState = 'installing';

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** What a browser keeps: it goes through the steps of the Service Worker specification, and tells pages of them when it likes. */
export class Kept extends EventTarget {
  installing: Version | null = null;
  waiting: Version | null = null;
  active: Version | null = null;
  asked = 0;
  refuses = false;

  async update(): Promise<void> {
    this.asked += 1;
    if (this.refuses) throw new TypeError('The script could not be fetched');
  }

  /** A newer version is found; the page hears of it now or, on a busy machine, later. */
  find({ told = true } = {}): Version {
    const found = new Version();
    this.installing = found;
    if (told) this.tell();
    return found;
  }

  tell = () => this.dispatchEvent(new Event('updatefound'));

  install(version: Version): void {
    this.installing = null;
    this.waiting?.become('redundant');
    this.waiting = version;
    version.become('installed');
  }

  activate(version: Version): void {
    this.waiting = null;
    this.active = version;
    version.become('activating');
    version.become('activated');
  }

  fail(version: Version): void {
    this.installing = null;
    version.become('redundant');
  }
}

/** A page, and what it was told; `kept` is what lies on the device before it is opened. */
export function pageOf(kept: Kept) {
  const heard: string[] = [];
  const world = { online: true, now: 0, refuses: false };
  const versions = keepVersions(
    {
      register: async () => {
        if (world.refuses) throw new TypeError('The script could not be fetched');
        return kept as unknown as ServiceWorkerRegistration;
      },
      mayAsk: () => world.online,
      now: () => world.now,
    },
    { kept: () => heard.push('kept'), ready: () => heard.push('ready'), impossible: () => heard.push('impossible') },
  );
  const later = async (minutes: number) => {
    world.now += minutes * 60_000;
    versions.look();
    // A refusal is heard in the turn after.
    await Promise.resolve();
    await Promise.resolve();
  };
  /** What it was told, each change once. */
  const told = () => heard.filter((word, place) => word !== heard[place - 1]);
  return { versions, told, world, later };
}

/** What lies on a device that has the application. */
export function keptBefore(): Kept {
  const kept = new Kept();
  kept.activate(new Version());
  return kept;
}
