/** Sentences about the application itself on a device: kept there, installed, renewed. */
export const application = {
  kept: 'The application is kept on this device and opens without a connection.',
  title: 'The application on this device',
  keeping: 'The application is being kept on this device. Stay connected until it is done.',
  notKept: 'This browser cannot keep the application; without a connection the pages do not open.',
  installed: 'Kompeten is installed on this device.',
  how: {
    apple: 'In Safari: tap Share, then "Add to Home Screen".',
    android: 'In the menu of the browser (⋮): tap "Install app" or "Add to Home screen".',
    desk: 'In Chrome or Edge: choose the install sign at the right end of the address bar.',
  },
  offlineHome: {
    title: 'You are working without a connection',
    lead: 'Other pages wait for the network. These attendance and grade sheets can be filled in now.',
    sheetOf: (sheet: string, title: string) => `${sheet}: ${title}`,
  },
};
