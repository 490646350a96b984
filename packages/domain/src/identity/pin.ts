/** Why a PIN is not taken. */
export type PinFault = 'not_six_digits' | 'too_easy';

const runs = '01234567890 09876543210';

/** A PIN has six to twelve digits, and is not one that anybody would try first; so for devices and for claim cards. */
export function pinFault(pin: string): PinFault | null {
  if (!/^\d{6,12}$/.test(pin)) return 'not_six_digits';
  return new Set(pin).size < 3 || runs.includes(pin) ? 'too_easy' : null;
}

/**
 * Whether a PIN is a birth date, which stands on every identity card, in any order and length that people write one, or
 * a part of it. Of a date that is known by its year alone nothing is said.
 */
export function isBirthDatePin(pin: string, birthDate: string): boolean {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  if (!month || !day) return false;
  const written = [
    [day, month, year],
    [month, day, year],
    [year, month, day],
    [year, day, month],
  ].flatMap((parts) => [parts.join(''), parts.map((part) => part.slice(-2)).join('')]);
  return written.some((digits) => digits.includes(pin));
}
