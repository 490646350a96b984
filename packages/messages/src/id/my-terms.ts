/** Sentences of the holder's own page: terms of use before the first download. */
export const myTerms = {
  title: 'Ketentuan pemakaian',
  lead: 'Sebelum mengunduh, baca dan setujui ketentuan pemakaian sertifikat, logo, dan tanda LSP. Jawaban register bagi pemberi kerja sudah terbuka tanpa ini.',
  read: 'Baca dan setujui',
  readOf: (title: string) => `Baca dan setujui ketentuan: ${title}`,
  by: (body: string) => `Ketentuan ${body}`,
  edition: (edition: number) => (edition === 0 ? 'Ketentuan bawaan' : `Edisi ${edition}`),
  agree: 'Saya sudah membacanya dan akan mematuhinya.',
  tickFirst: 'Beri tanda setuju dahulu.',
  accept: 'Setuju dan buka unduhan',
};
