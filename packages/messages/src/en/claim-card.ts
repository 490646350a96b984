import type { claimCard as source } from '../id/claim-card.ts';

/** The card that is handed to a trainee or a candidate, printed in both languages. */
export const claimCard: typeof source = {
  heading: 'Certificate claim card',
  qr: (name) => `QR code of the card of ${name}`,
  code: 'Claim code',
  until: (day) => `Use it for the first time before ${day}.`,
  steps: (address, forWhom) => [
    `Scan the QR, or open ${address} and type the code.`,
    'Choose a six-digit PIN. Only you know it.',
    {
      trainee: 'Download and share your certificates at any time.',
      candidate: 'Open your application, decision, appeal and certificate at any time.',
    }[forWhom],
  ],
  lost: (issuer) => `Lost it? Ask ${issuer} for a new one.`,
};
