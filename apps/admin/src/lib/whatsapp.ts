/** WhatsApp with a message to be sent to whomever one chooses. */
export const whatsappAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`;
