/** A screen with a filter, a phone, and paper: paper shows everything, whatever was filtered or folded. */
export const media = `
@media screen {
  .out { display: none; }
}
@media (max-width: 40rem) {
  body { padding: 1.1rem; }
  .card { padding: 1rem; }
  .change { grid-template-columns: minmax(0, 1fr); gap: 0.25rem; }
  .evidence dl > div { grid-template-columns: minmax(0, 1fr); }
  .tools { position: static; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figures div:first-child { grid-column: 1 / -1; }
  .find, .buttons { flex-basis: 100%; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --sheet: #ffffff; --ink: #000000; --quiet: #404349; --rule: #c4c4c4; --strong-rule: #666666;
    --link: #000000; --gains: #14532d; --loses: #7f1d1d; --keeps: #5c3d00; --warn: #6b2d00; --warn-ground: #ffffff;
  }
  @page { margin: 16mm 15mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, .tools, .skip, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .decide { border: 1px solid currentColor; }
  .card, .part > .lines, .sign-off { border-radius: 0; }
  .line, .card header, .sign-off, .evidence dl > div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .part { margin-top: 1.5rem; }
  .finer { border-color: #c4c4c4; }
  .paper { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 1.5rem; margin-top: 3.5rem; }
  .paper p { border-top: 1px solid currentColor; padding-top: 0.25rem; font-size: 8.5pt; }
}
`;
