import type { deviceLock as source } from '../id/device-lock.ts';

const minutes = (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`);
const unsent = (count: number) => (count === 1 ? '1 unsent entry' : `${count} unsent entries`);

/** Sentences about the lock of a device: its PIN, the way past it, and what can be done where nothing opens. */
export const deviceLock: typeof source = {
  pin: {
    title: 'PIN of this device',
    lead: 'Six digits or more, for this device only. If you forget it, sign in with your password while there is a network; no entry is lost.',
    current: 'Current PIN',
    fresh: 'New PIN',
    again: 'New PIN again',
    showPin: 'Show the PIN',
    save: 'Save PIN',
    saved: 'The PIN is saved. This device locks itself after ten minutes without use.',
    faults: {
      not_six_digits: 'A PIN has 6 to 12 digits.',
      too_easy: 'This PIN is easy to guess. Use no runs and no repeated digits.',
      different: 'The two new PINs are not the same.',
    },
    openedTitle: 'Opened with your password',
    openedText:
      'The old PIN is not asked for, and every entry of yours on this device is still here. Make a new PIN below.',
    goOn: 'Go on to work',
    thenPrepare: 'Next: prepare the cohorts to take to places without a signal.',
    toPrepare: 'Prepare cohorts',
    wrong: 'The PIN is not right.',
    closed: 'This PIN was wrong too often and opens nothing any more. Sign in with a password; no entry is lost.',
    wait: (seconds) => `Wrong too often. Try again in ${minutes(seconds)}.`,
    needsNetwork: 'Saving a PIN needs a network once, so that a forgotten PIN costs no entry.',
    removeTitle: 'Remove the PIN',
    removeText:
      'Without a PIN no data of a cohort stay on this device: prepared cohorts are removed with it. Entries that wait to be sent stay.',
    remove: 'Remove PIN',
    removed: 'The PIN is removed.',
  },
  lock: {
    title: 'Locked',
    lead: 'Choose your name, then type the PIN of this device.',
    leadAlone: 'Type the PIN of this device.',
    opening: 'Opening…',
    who: 'Who is working?',
    pin: 'PIN',
    open: 'Open',
    another: 'Somebody else: sign in with a password',
    forgotten: 'I forgot the PIN: make a new one',
    needsNetwork: 'Signing in with a password needs a network.',
    nobody: 'Nobody uses a PIN on this device yet.',
    choose: 'Choose your name.',
    toSignIn: 'Sign in with a password',
  },
  sealed: {
    title: 'The data on this device do not open',
    lead: 'The recovery key on the server does not fit your data on this device any more. Nothing has been deleted; choose one of these ways.',
    count: (count: number) =>
      count > 0 ? `Still sealed on this device: ${unsent(count)}.` : 'There are no unsent entries on this device.',
    pinTitle: 'Do you remember the PIN?',
    pinText: 'The PIN still opens everything. Then make a new PIN; after that the key fits again.',
    pin: 'Type the PIN',
    withoutTitle: 'Work without these data for now',
    withoutText:
      'While there is a network you can work as usual. The sealed data stay here; ask an administrator to restore the server’s key from a backup. New entries are not kept on the device, so do not close the page before they are sent.',
    without: 'Work while there is a network',
    anewTitle: 'Begin anew',
    anewText: 'The sealed data are deleted from this device and cannot be brought back, not even by an administrator.',
    statement: (count: number) => (count > 0 ? `Delete ${unsent(count)}` : 'Delete the sealed data from this device'),
    anew: 'Delete and begin anew',
  },
};
