const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The pattern of a centre's own certificate numbers unless it has another. */
export const defaultNumberPattern = '{seq}/{unit}/{romanMonth}/{year}';

/**
 * A certificate number from a pattern with `{seq} {unit} {romanMonth} {year}` (rule 13).
 * The sequence is gap-free within issuer and year and printed with at least four digits.
 */
export function certificateNumber(pattern: string, sequence: number, unit: string, issuedOn: string): string {
  const [year = '', month = '1'] = issuedOn.split('-');
  const values: Record<string, string> = {
    seq: String(sequence).padStart(4, '0'),
    unit,
    romanMonth: romanMonths[Number(month) - 1] ?? '',
    year,
  };
  return pattern.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}
