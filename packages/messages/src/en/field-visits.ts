import type { fieldVisits as indonesian } from '../id/field-visits.ts';

const photosOf = (photos: number) => (photos === 1 ? '1 photo' : `${photos} photos`);
const withPhotos = (photos: number) => (photos > 0 ? `, ${photosOf(photos)}` : '');

/** Sentences about visits on a device: what is prepared for them, drafts, and what waits to be sent. */
export const fieldVisits: typeof indonesian = {
  report: 'Report a visit',
  prepared: 'Cooperatives ready for visits',
  preparedLead: 'Visits to these can be reported without a network, photos included.',
  toPrepare: 'Cooperatives that can be prepared',
  nothingToPrepare: 'All cooperatives that you mentor are prepared.',
  none: 'You mentor no cooperative.',
  noneOffline: 'Cooperatives can be prepared only while there is a network.',
  workLead:
    'Prepare while there is a signal. Attendance, grades and visits can then be filled in without a network, for weeks.',
  keepUntilSent: 'Send the reports of this cooperative first; then its data can be removed.',
  reportOf: (cooperative) => `Report a visit: ${cooperative}`,
  asOf: (when) => `No network: as of ${when}`,
  drafts: {
    title: 'Drafts on this device',
    of: (day, photos) => `Visit of ${day}${withPhotos(photos)}`,
    changedAt: (when) => `changed ${when}`,
    goOn: 'Go on',
    goOnWith: (what, cooperative) => `Go on with ${what}, ${cooperative}`,
    discard: 'Discard draft',
    discardOf: (what, cooperative) => `Discard draft ${what}, ${cooperative}`,
    discarded: 'The draft is discarded.',
    damaged: (count) => `${count === 1 ? '1 draft' : `${count} drafts`} on this device damaged`,
    damagedText:
      'What can still be read stands below; … is where letters are lost. Copy it, write the report again, then discard what is damaged.',
    damagedOne: 'Damaged draft',
    nothingRead: 'Nothing can be read any more',
    again: 'Write the report again',
    losesPhotos: (count) => `Discarded with it: ${photosOf(count)}.`,
  },
  form: {
    place: 'Place',
    placeHint: 'Where it helps, for instance "Village hall" or "Grocery".',
    save: 'Save report',
    saved: 'The report is kept on this device. It goes by itself as soon as there is a network.',
    kept: 'The draft is kept on this device.',
    keeping: 'Keeping the draft…',
    memoryOnly: 'This browser keeps no drafts: do not close the page before the report is sent.',
    full: 'The device has no room left. What was kept is still there; free some space, then try again.',
    unkept: (cause) => `The device cannot keep it. Do not close this page. The browser says: ${cause}`,
    keepAgain: 'Keep again',
    unreadablePhoto: 'The browser cannot open this photo. Take it again as JPEG.',
    already: 'This report is saved already',
    alreadyText: 'A saved report is not written again. For another visit, begin a new report.',
    another: 'New report',
  },
  list: {
    waiting: 'waiting to be sent',
    refused: 'refused, to be amended',
    photosWaiting: (count) => `${photosOf(count)} waiting to be sent`,
    toOutbox: 'To the outbox',
  },
  outbox: {
    cooperative: 'Cooperative',
    caption: (cooperative) => `Visits to ${cooperative}`,
    kinds: { visit: 'Visit', photo: 'Photo of a visit' },
    late: 'accepted with a remark',
    heldBack: 'Waits until its report is accepted.',
    amend: 'Amend the report',
    amendOf: (who, what) => `Amend the report ${who}, ${what}`,
    losesPhotos: (count) => `Discarded with it: ${photosOf(count)}.`,
  },
  remarks: {
    after_finish: 'arrived after mentoring was finished',
    follow_up_held: 'its follow-up had been held by another visit',
    follow_up_unknown: 'its follow-up is no longer in the policy',
    mentor_changed: 'reported by the mentor before',
  },
  signOutDrafts: (count) => (count === 1 ? '1 draft of a visit goes too.' : `${count} drafts of visits go too.`),
};
