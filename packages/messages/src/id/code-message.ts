/** The message that carries a code: one text message of 160 letters. */
export const codeMessage = {
  text: (code: string, minutes: number) =>
    `Kode Kompeten Anda: ${code}. Berlaku ${minutes} menit, sekali pakai. Petugas tidak pernah menanyakannya.`,
  newPin: (code: string, minutes: number) =>
    `Kode Kompeten untuk PIN baru pendaftaran Anda: ${code}. Berlaku ${minutes} menit. Petugas tidak pernah menanyakannya.`,
};
