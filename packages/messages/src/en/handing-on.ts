import type { handingOn as source } from '../id/handing-on.ts';

/** A text that one hands on: what it is headed, and how it goes. */
export const handingOn: typeof source = {
  title: 'A text ready to send',
  whatsapp: 'Send by WhatsApp',
  copy: 'Copy the text',
  copied: 'Text copied',
};
