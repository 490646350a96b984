import { describe, expect, it } from '@jest/globals';
import type { RegionProgress } from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import { csvCell, progressCsv } from './progress-csv.ts';

const region: RegionProgress = {
  regionCode: '35.10',
  regionName: 'Kabupaten "Banyuwangi"',
  level: 'regency',
  cooperatives: 217,
  withCertifiedManager: 3,
  trained: 80,
  assessed: 8,
  certified: 7,
  mentored: 0,
  jobs: 0,
  seats: 110,
  seatsUsed: 96,
};

describe('the table as a spreadsheet', () => {
  it('keeps names and counts', () => {
    const [head, line] = progressCsv([region], messages('id').progress).split('\r\n');
    expect(head).toBe(
      '\uFEFF"Kode";"Wilayah";"Koperasi";"Pengelola bersertifikat";"Terlatih";"Diuji";"Kompeten";"Didampingi";"Pekerjaan";"Kursi terisi";"Kursi"',
    );
    expect(line).toBe('"35.10";"Kabupaten ""Banyuwangi""";217;3;80;8;7;0;0;96;110');
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\tx'])('never makes a formula of %p', (value) => {
    expect(csvCell(value)).toBe(`"'${value}"`);
  });
});
