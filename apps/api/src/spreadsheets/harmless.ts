/** A text as a spreadsheet may hold it: one that would begin a formula is marked as text by an apostrophe. */
export function harmless(text: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** One line of a `.csv` file that Indonesian spreadsheets open as it is: separated by semicolons. */
export function csvLine(row: readonly string[]): string {
  const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${row.map(quoted).join(';')}\r\n`;
}

/** The mark at the head of a `.csv` file that says UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
