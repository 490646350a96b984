/** Sentences about who signs certificates. */
export const signers = {
  title: 'Penanda tangan sertifikat',
  lead: 'Siapa yang menandatangani sertifikat untuk penerbit mana. Penanda tangan ditambah atau dihentikan oleh dua administrator di baris perintah server.',
  caption: 'Daftar penanda tangan',
  columns: {
    name: 'Penanda tangan',
    issuers: 'Untuk penerbit',
    assurance: 'Jenis',
    until: 'Berlaku sampai',
    standing: 'Keadaan',
  },
  kinds: {
    own: 'Kunci sistem ini',
    pem: 'Kunci dalam berkas PEM',
    pkcs12: 'Kunci dalam berkas PKCS#12',
    pkcs11: 'Kunci dalam modul perangkat keras (HSM)',
    remote: 'Layanan tanda tangan jarak jauh',
    bsre: 'Segel elektronik BSrE',
    bsre_person: 'Tanda tangan pribadi pejabat di BSrE',
  },
  approver: 'Pejabat yang menyetujui setiap permohonan',
  forAll: 'Semua penerbit lainnya',
  forNobody: 'Tidak ada; dipakai untuk pernyataan QR kedua dan catatan pemeriksaan',
  unknownEnd: 'menurut layanan',
  inUse: 'dipakai',
  retired: 'dihentikan',
  addedBy: (people: string) => `Ditambah oleh ${people}`,
};
