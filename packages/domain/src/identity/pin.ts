/** Why a PIN is not taken. */
export type PinFault = 'not_six_digits' | 'too_easy';

const runs = '01234567890 09876543210';

/** A PIN has six to twelve digits, and is not one that anybody would try first; so for devices and for claim cards. */
export function pinFault(pin: string): PinFault | null {
  if (!/^\d{6,12}$/.test(pin)) return 'not_six_digits';
  return new Set(pin).size < 3 || runs.includes(pin) ? 'too_easy' : null;
}
