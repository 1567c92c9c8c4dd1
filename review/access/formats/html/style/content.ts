/** The changes themselves, evidence and sign-off. Lines and summaries are blocks and no list items: Chromium counts all list items again for each one that a search hides. */
export const content = `
.part { margin-top: 2.75rem; }
h2 { font: 600 1.375rem/1.25 ui-serif, Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; letter-spacing: -0.005em; margin-bottom: 0.9rem; }
.cards { display: grid; gap: 1rem; }
.card, .part > .lines, .sign-off { background: var(--sheet); border: 1px solid var(--rule); border-radius: 10px; }
.card { padding: 1.1rem 1.25rem 1.25rem; }
.card header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.75rem; }
h3 { font-size: 1.0625rem; line-height: 1.35; font-weight: 650; }
.change { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); border-top: 1px solid var(--rule); margin-top: 0.9rem; padding-top: 0.9rem; }
h4 { font-size: 0.9375rem; line-height: 1.65; font-weight: 600; }
.sign { display: inline-block; width: 1.1em; font-weight: 700; }
.gains h4 { color: var(--gains); } .loses h4 { color: var(--loses); } .keeps h4 { color: var(--keeps); }
.part > .lines { padding: 0.35rem 1.25rem; }
.part > .lines > .line { padding: 0.85rem 0; }
.part > .lines > .line + .line { border-top: 1px solid var(--rule); }
.change .line + .line { margin-top: 0.85rem; }
.line { display: block; scroll-margin-top: 5rem; }
.line:target { outline: 3px solid var(--link); outline-offset: 6px; border-radius: 3px; }
.sentence { max-width: 44rem; unicode-bidi: isolate; text-wrap: pretty; }
.undo { color: var(--quiet); font-size: 0.9063rem; line-height: 1.5; margin-top: 0.15rem; max-width: 44rem; unicode-bidi: isolate; text-wrap: pretty; }
.undo .label { font-weight: 600; }
.undo .decide { margin-right: 0.35rem; }
details { margin-top: 0.2rem; }
summary { display: block; cursor: pointer; color: var(--link); font-size: 0.875rem; width: fit-content; padding: 0.15rem 0; }
summary::before { content: "\\25b8" / ""; display: inline-block; width: 1em; }
details[open] > summary::before { content: "\\25be" / ""; }
.finer { border-left: 2px solid var(--rule); margin: 0.3rem 0 0.2rem; padding-left: 0.9rem; font-size: 0.9063rem; }
.finer ul + ul { margin-top: 0.5rem; }
.finer li + li { margin-top: 0.25rem; }
.urns code { color: var(--quiet); }
.nothing { margin-top: 2.5rem; }

.evidence dl > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; padding: 0.6rem 0; border-top: 1px solid var(--rule); }
.evidence dl { border-bottom: 1px solid var(--rule); margin-bottom: 1.5rem; }
dt { color: var(--quiet); }
.sha { display: block; }
.evidence h3 { font-size: 1rem; margin-bottom: 0.4rem; }
.evidence ul { list-style: disc; padding-left: 1.2rem; }
.evidence li::marker { color: var(--quiet); }
.sign-off { padding: 1.25rem; }
.command { margin: 0.75rem 0; padding: 0.6rem 0.9rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--ground); }
.paper { display: none; }
footer { margin-top: 2.5rem; }
`;
