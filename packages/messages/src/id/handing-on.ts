/** A text that one hands on: what it is headed, and how it goes. */
export const handingOn = {
  title: 'Teks siap kirim',
  whatsapp: 'Kirim lewat WhatsApp',
  copy: 'Salin teks',
  copied: 'Teks disalin',
};
