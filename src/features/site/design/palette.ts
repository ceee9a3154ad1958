/** The variables of layout.css that carry colour, and what each is for. */
export const palette = [
  { name: 'deep', use: 'Header, hero, figures' },
  { name: 'deep-2', use: 'Menu and footer' },
  { name: 'accent', use: 'Buttons and names of places' },
  { name: 'link', use: 'Links in text' },
  { name: 'warm', use: 'Where you are, and days left' },
  { name: 'wash', use: 'Behind cards and figures' },
  { name: 'line', use: 'Between things' },
  { name: 'muted', use: 'Words of second importance' },
  { name: 'focus', use: 'Where the keyboard is' },
] as const;
