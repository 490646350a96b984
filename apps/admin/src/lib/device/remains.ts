import type { OutboxKind } from '../outbox/outbox.ts';
import { unproved, wordIn } from '../vault/damaged-record.ts';
import type { SealedVault } from '../vault/sealed-vault.ts';
import { localDevice } from './at-work.ts';

/** What can still be read of a record that the disk has damaged: words that lead a person to the place, never an entry that is sent. */
export interface Remains {
  kind: OutboxKind | null;
  /** The cohort, the assessment session or the cooperative under mentoring. */
  place: string | null;
  title: string | null;
  who: string | null;
  what: string | null;
  /** The device's own clock. */
  madeAt: string | null;
}

const kinds: Readonly<Record<OutboxKind, string>> = {
  ...{ grade: 'cohortId', attendance: 'cohortId', judgement: 'cohortId', paper: 'cohortId' },
  ...{ visit: 'mentorshipId', photo: 'mentorshipId' },
  ...{ agreement: 'sessionId', evidence: 'sessionId', recording: 'sessionId' },
};
const isKind = (word: string | null): word is OutboxKind => word !== null && Object.hasOwn(kinds, word);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What can still be read of a damaged item of whoever is at work; null where nothing is kept here. */
export async function remainsHere(id: string): Promise<Remains | null> {
  const vault = localDevice()?.vault;
  return vault ? remainsOf(vault, id) : null;
}

/** Reads what is left of the record of an item, wherever the account keeps it. */
export async function remainsOf(vault: SealedVault, id: string): Promise<Remains> {
  const disks = [vault.disk, vault.visitDisk, vault.assessmentDisk];
  const found = await Promise.all(disks.map((disk) => disk.getFromIndex('outbox', 'id', id)));
  const sealed = found.find((record) => record !== undefined);
  return readIn(sealed ? await unproved(vault.keys, sealed) : '');
}

function readIn(text: string): Remains {
  const kind = wordIn(text, 'kind');
  const known = isKind(kind) ? kind : null;
  const place = known && wordIn(text, kinds[known]);
  const madeAt = wordIn(text, 'madeAt');
  return {
    kind: known,
    place: place && uuid.test(place) ? place : null,
    title: wordIn(text, 'cohortTitle') ?? wordIn(text, 'sessionTitle'),
    who: wordIn(text, 'who'),
    what: wordIn(text, 'what'),
    madeAt: madeAt && !Number.isNaN(Date.parse(madeAt)) ? madeAt : null,
  };
}
