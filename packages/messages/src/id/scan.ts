/** Sentences about reading a QR code with the camera or from a photo. */
export const scan = {
  title: 'Pindai kode QR',
  lead: 'Arahkan kamera ke kode QR di halaman 1 atau halaman 2. Gambarnya diolah di perangkat ini dan tidak dikirim.',
  camera: 'Pakai kamera',
  takePhoto: 'Ambil foto',
  choosePhoto: 'Pilih foto',
  close: 'Tutup',
  starting: 'Menyalakan kamera…',
  looking: 'Mencari kode QR… Dekatkan sampai kodenya memenuhi sebagian besar gambar.',
  reading: 'Mencari kode QR dalam foto…',
  picture: 'Gambar dari kamera',
  none: 'Tidak ada kode QR yang terbaca dalam foto itu. Ambil lebih dekat, rata, dan terang; atau ketik kode yang tercetak.',
  foreign: 'Kode QR itu bukan dari sertifikat kami. Periksa alamatnya: kode QR palsu dapat mengarah ke tempat lain.',
  page1Offline:
    'Ini kode QR halaman 1. Tanpa internet, pindai kode QR di halaman 2; dengan internet, kode ini langsung dijawab register.',
  refused: {
    denied:
      'Kamera tidak diizinkan. Izinkan kamera untuk situs ini (ketuk gembok di samping alamat), lalu coba lagi; atau ambil foto.',
    missing: 'Perangkat ini tidak memiliki kamera yang dapat dipakai. Pilih foto, atau ketik kode yang tercetak.',
    busy: 'Kamera sedang dipakai program lain. Tutup program itu, lalu coba lagi; atau ambil foto.',
    insecure: 'Kamera hanya dapat dipakai lewat https. Pilih foto, atau ketik kode yang tercetak.',
  },
};
