/** What is told of the versions of the application that the browser keeps on this device. */
export interface VersionNews {
  /** A version lies here whole: the application opens without a network. */
  kept(version: ServiceWorker): void;
  /** A newer version lies here whole, and waits for the person. */
  ready(): void;
  /** None lies here, and none could be brought now. */
  impossible(): void;
}

/** What keeping versions needs of the world. */
export interface VersionPorts {
  /** Has the browser keep the application; it answers with what is kept already, without asking for anything newer. */
  register(): Promise<ServiceWorkerRegistration>;
  /** Whether there is a network, and somebody to tell. */
  mayAsk(): boolean;
  /** Epoch milliseconds. */
  now(): number;
}

/** How often a newer version is asked for; and how soon again where nobody answered or what came was not whole, at first. */
const [askEvery, firstPause] = [60 * 60_000, 30_000];

/**
 * Keeps the application on this device. `look` is called at every occasion and asks for a newer version when it is time: the
 * browser itself asks only once, at the opening, so a page that stays open for weeks would not learn of one, nor would a page
 * that was opened without a network.
 */
export function keepVersions({ register, mayAsk, now }: VersionPorts, news: VersionNews) {
  let followed: ServiceWorkerRegistration | null = null;
  let next = 0;
  let pause = firstPause;
  const failed = () => {
    next = now() + pause;
    pause = Math.min(pause * 2, askEvery);
    if (!followed?.active) news.impossible();
  };
  const keep = async () => {
    const registration = await register();
    if (!registration.active) next = now() + askEvery;
    if (registration !== followed) follow(registration, { ...news, failed });
    followed = registration;
  };
  const look = () => {
    // A clock that was set back makes nobody wait longer.
    if (!mayAsk() || (now() < next && next - now() <= askEvery)) return;
    next = now() + askEvery;
    const asked = followed?.active ? followed.update() : keep();
    asked.catch(failed);
  };
  return {
    look,
    /** What lies here already is followed first, with a network or without. */
    begin: () => keep().catch(failed).then(look),
    /** The version that waits for the person. */
    waiting: () => followed?.waiting ?? null,
  };
}

/** Follows the versions beside the one in use, also one that came, or lay there, before anybody followed. */
function follow(registration: ServiceWorkerRegistration, news: VersionNews & { failed(): void }): void {
  const tell = () => {
    const { active, waiting } = registration;
    if (active) news.kept(active);
    if (active && waiting) news.ready();
  };
  const followNewest = () => {
    const { installing } = registration;
    let whole = false;
    installing?.addEventListener('statechange', () => {
      whole ||= installing.state === 'installed';
      if (installing.state === 'redundant' && !whole) news.failed();
      tell();
    });
    // What was told of late may be ready by now.
    tell();
  };
  followNewest();
  registration.addEventListener('updatefound', followNewest);
}
