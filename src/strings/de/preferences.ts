import type * as en from '../en/preferences.ts';

export const preferences: typeof en.preferences = {
  title: 'Leseeinstellungen',
  theme: 'Farben',
  themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  size: 'Schrift',
  sizes: { small: 'Klein', auto: 'Normal', large: 'Groß', larger: 'Größer' },
  kept: 'Bleibt in diesem Browser und wird niemandem gesendet.',
};
