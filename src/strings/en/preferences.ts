/** What a reader can set. The values `auto` and the others are those of `src/client/preferences.ts`. */
export const preferences = {
  title: 'Reading preferences',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  size: 'Text',
  sizes: { small: 'Small', auto: 'Normal', large: 'Large', larger: 'Larger' },
  kept: 'Kept in this browser, sent to nobody.',
};
