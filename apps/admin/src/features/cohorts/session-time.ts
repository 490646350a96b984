import type { Zone } from '@kompeten/ui';

const offsets: Readonly<Record<Zone, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};

/** A day and a time of the day where the centre is, as an instant; empty until both are there. */
export function instantAt(day: string, time: string, zone: Zone): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) ? `${day}T${time}:00${offsets[zone]}` : '';
}
