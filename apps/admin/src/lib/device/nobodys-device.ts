import { KeptOutbox } from '../outbox/kept-outbox.ts';
import type { Device } from './device.ts';
import { noKits } from './no-kits.ts';

const standing = { sending: false, trouble: null, cause: null };
const nothing = () => () => undefined;

/** A device at which nobody works: it holds nothing and tells nothing. */
export const nobodysDevice: Device = {
  ...{
    id: '',
    accountId: '',
    outbox: new KeptOutbox(null),
    kits: noKits,
    visitKits: noKits,
    assessmentKits: noKits,
    vault: null,
    pinSet: false,
    fault: null,
  },
  ...{ onPin: nothing, onStanding: nothing, followAnswers: nothing, beforeLeaving: nothing },
  send: () => undefined,
  standing: () => standing,
};
