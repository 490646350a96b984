import type { claimCard as source } from '../id/claim-card.ts';

/** The card that is handed to a trainee, printed in both languages. */
export const claimCard: typeof source = {
  heading: 'Certificate claim card',
  qr: (name) => `QR code of the card of ${name}`,
  code: 'Claim code',
  until: (day) => `Use it for the first time before ${day}.`,
  steps: (address) => [
    `Scan the QR, or open ${address} and type the code.`,
    'Choose a six-digit PIN. Only you know it.',
    'Download and share your certificates at any time.',
  ],
  lost: 'Lost it? Ask your centre for a new one.',
};
