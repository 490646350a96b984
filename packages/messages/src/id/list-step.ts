/** What to do where a thing is not there, in the book of refusals that comes with every first visit: it knows no page by name. */
export const LOOK_IN_LIST =
  'Cari lagi di daftarnya; bila tidak tampak di sana, tanyakan kepada administrator lembaga Anda.';
