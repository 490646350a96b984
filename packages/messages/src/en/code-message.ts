import type { codeMessage as source } from '../id/code-message.ts';

/** The message that carries a code: one text message of 160 letters. */
export const codeMessage: typeof source = {
  text: (code, minutes) =>
    `Your Kompeten code: ${code}. It works once, for ${minutes} minutes. Our staff never ask for it.`,
  newPin: (code, minutes) =>
    `Kompeten code for a new PIN of your application: ${code}. Valid ${minutes} minutes. Staff never ask for it.`,
};
