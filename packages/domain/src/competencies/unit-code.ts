/** The three historical patterns of SKKNI unit codes. */
const patterns = [
  /^[A-Z]{3}\.[A-Z]{2}\d{2}\.\d{3}\.\d{2}$/,
  /^[A-Z]\.\d{6}\.\d{3}\.\d{2}$/,
  /^[A-Z]\.\d{2}[A-Z]{3}\d{2}\.\d{3}\.\d$/,
];

/** Whether a code has one of the known official patterns; anything else is a warning, not an error. */
export function isOfficialUnitCode(code: string): boolean {
  return patterns.some((pattern) => pattern.test(code));
}

/** Whether a code marks itself as illustrative. */
export function isIllustrativeUnitCode(code: string): boolean {
  return code.startsWith('CONTOH.');
}
