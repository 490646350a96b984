import { type IndonesianTimeZone, type KnownEntry, localTime, offsetHours } from '@kompeten/domain';

const ZONE_NAMES: Record<IndonesianTimeZone, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Octets of a line before it is folded, without its end (RFC 5545 §3.1). */
const LINE = 75;

/** A calendar as iCalendar (RFC 5545, RFC 7986): each entry in the time of its place, with what changed how often. */
export function iCalendarOf(name: string, entries: readonly KnownEntry[]): string {
  const zones = [...new Set(entries.map(({ zone }) => zone))].sort();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kompeten//Jadwal Pelatihan//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zones.flatMap(timeZone),
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function timeZone(zone: IndonesianTimeZone): string[] {
  const offset = `+0${offsetHours[zone]}00`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${ZONE_NAMES[zone]}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function event(entry: KnownEntry): string[] {
  const { id, zone, startsAt, endsAt, summary, place, description, cancelled, sequence, changedAt } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${basic(localTime(startsAt, zone))}`,
    `DTEND;TZID=${zone}:${basic(localTime(endsAt, zone))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

const basic = (time: string): string => time.replace(/[-:]/g, '');

const utc = (instant: string): string => `${basic(new Date(instant).toISOString().slice(0, 19))}Z`;

/** Text as a value (RFC 5545 §3.3.11); other control characters have no place in it. */
function escaped(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
  return clean.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 octets, never within a character; a piece that continues begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
