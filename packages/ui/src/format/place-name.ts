/** The name of a place as people write it; the register writes capitals throughout. */
export function placeName(name: string): string {
  return name.toLowerCase().replace(/(^|[\s(-])\p{L}/gu, (letter) => letter.toUpperCase());
}
