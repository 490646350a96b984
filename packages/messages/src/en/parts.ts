import type { parts as source } from '../id/parts.ts';

/** Sentences of the parts that both applications share. */
export const parts: typeof source = {
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As this device', light: 'Light', dark: 'Dark' },
  code: {
    label: 'Verification code',
    hint: 'Four groups of four letters or digits, printed on the certificate.',
    incomplete: (missing) => `${missing} ${missing === 1 ? 'character is' : 'characters are'} missing.`,
    tooLong: (length) => `The code is too long: it has ${length} letters and digits.`,
    foreign: (symbol) => `The sign "${symbol}" is not used in codes.`,
    mistyped: 'This code is mistyped. Compare it letter by letter with the printed one.',
    number:
      'This is a certificate’s number, not its code. The code is four groups of four letters or digits, beside the QR code on the first page.',
    complete: 'The code is complete and reads correctly.',
    empty: 'Type the code printed on the certificate.',
  },
};
