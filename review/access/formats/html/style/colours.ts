/** The colours by name, light and dark; each text colour reaches 4.5 : 1 on the grounds that it stands on. */
export const colours = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf8; --sheet: #ffffff; --ink: #1d1f23; --quiet: #5a5f69; --rule: #e1ded8; --strong-rule: #8b8f98;
  --link: #1a4fa0; --gains: #1c6b3c; --loses: #a4262c; --keeps: #7a5200; --warn: #8a3b00; --warn-ground: #fdf0e2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131519; --sheet: #1b1e24; --ink: #e9e8e4; --quiet: #a4a9b3; --rule: #30343c; --strong-rule: #7b818c;
    --link: #93b9ff; --gains: #7fd49b; --loses: #ff9c97; --keeps: #e6bd6a; --warn: #ffb27a; --warn-ground: #3a2613;
  }
}
`;
