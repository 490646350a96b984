/** How an archive of certificates is checked. */
export const bundleReadme = `ARSIP SERTIFIKAT

sertifikat/     berkas PDF yang ditandatangani, persis seperti saat diserahkan
daftar.json     kode, nomor, dan sidik (SHA-256) setiap berkas
daftar.json.p7s tanda tangan atas daftar.json (CMS terpisah, DER)

Memeriksa daftarnya:
  openssl cms -verify -binary -inform DER -in daftar.json.p7s -content daftar.json \\
    -CAfile akar.pem -purpose any -out /dev/null
Memeriksa satu berkas: bandingkan keluaran sha256sum dengan sidiknya dalam daftar.

Arsip ini menunjukkan keadaan pada saat dibuat ("asOf"). Sertifikat dapat dicabut sesudahnya:
keadaan hari ini selalu dijawab di halaman verifikasi, dengan kode atau QR pada sertifikat.
`;
