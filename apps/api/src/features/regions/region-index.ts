import { plain, type Region } from '@kompeten/domain';
import type { Read } from '../../spreadsheets/cell-values.ts';

/** What people write before the name of a region. */
const TITLES =
  /^(provinsi|prov|daerah khusus ibukota|dki|kabupaten|kab|kota administrasi|kota|kecamatan|kec|desa|kelurahan|kel|nagari)[\s.]+/i;

const NONE: readonly string[] = [];
const unknown = { issue: { code: 'region_unknown' } };
const ambiguous = { issue: { code: 'region_ambiguous' } };

/** All regions in memory, for files with thousands of rows that name them. */
export class RegionIndex {
  private readonly names = new Map<string, string>();
  private readonly below = new Map<string, string[]>();

  constructor(regions: Iterable<Pick<Region, 'code' | 'parentCode' | 'name'>>) {
    for (const { code, parentCode, name } of regions) {
      this.names.set(code, name);
      for (const known of new Set([exact(name), bare(name)])) this.note(`${parentCode ?? ''} ${known}`, code);
    }
  }

  /** The region of a code; dots may be missing. */
  byCode(written: string): Read<string> {
    const digits = written.replace(/\D/g, '');
    const code = [2, 4, 6, 10].includes(digits.length) ? dotted(digits) : '';
    return this.names.has(code) ? { value: code } : unknown;
  }

  /** The region at the end of a way of names from the province down; a regency and a city of one name are told apart by their titles. */
  byNames(names: readonly string[]): Read<string> {
    let code = '';
    for (const name of names) {
      const found = this.candidates(code, name);
      if (found.length > 1) return ambiguous;
      code = found[0] ?? '';
      if (code === '') return unknown;
    }
    return code === '' ? unknown : { value: code };
  }

  /** The names from the province down to the region of a code. */
  wayOf(code: string): string[] {
    const parts = code.split('.');
    return parts.flatMap((_, index) => this.names.get(parts.slice(0, index + 1).join('.')) ?? []);
  }

  private candidates(parent: string, name: string): readonly string[] {
    const whole = this.below.get(`${parent} ${exact(name)}`) ?? NONE;
    return whole.length > 0 ? whole : (this.below.get(`${parent} ${bare(name)}`) ?? NONE);
  }

  private note(key: string, code: string): void {
    const known = this.below.get(key);
    if (known) known.push(code);
    else this.below.set(key, [code]);
  }
}

const exact = (name: string) => plain(name.trim().replace(/^kab[\s.]+/i, 'kabupaten '));
const bare = (name: string) => plain(name.trim().replace(TITLES, ''));

const dotted = (digits: string) =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('.');
