/** Type, cards and lists; one column that fits 320 pixels. */
export const layout = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0 auto; max-width: 62rem; padding: clamp(1rem, 4vw, 3rem); padding-bottom: 4rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
code { font: 0.86em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
a { color: var(--link); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
[tabindex="-1"]:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 2; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.eyebrow, .kind, .coverage, footer { color: var(--quiet); font-size: 0.875rem; }
h1 { font: 600 clamp(2rem, 6vw, 2.75rem)/1.1 ui-serif, Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; letter-spacing: -0.015em; margin: 0.35rem 0 1rem; }
.verdict { font-size: 1.125rem; line-height: 1.45; border-left: 4px solid var(--keeps); padding: 0.1rem 0 0.1rem 1rem; max-width: 46rem; }
.verdict.same { border-color: var(--gains); }
.verdict.incomplete { border-color: var(--warn); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: 8px; overflow: hidden; margin: 1.5rem 0 0.6rem; }
.figures div { background: var(--sheet); padding: 0.7rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { font-size: 0.8125rem; line-height: 1.3; color: var(--quiet); }
.figures dd { font: 600 1.6rem/1.2 ui-serif, Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; font-variant-numeric: lining-nums tabular-nums; }
.figures .gains dd { color: var(--gains); } .figures .loses dd { color: var(--loses); } .figures .keeps dd { color: var(--keeps); } .figures .warn dd { color: var(--warn); }
.figures .none dd { color: var(--quiet); font-weight: 400; }

nav { margin: 1.75rem 0 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; }
nav a { display: inline-block; padding: 0.25rem 0; text-decoration-color: var(--rule); }
nav a:hover { text-decoration-color: currentColor; }
.count { color: var(--quiet); font-variant-numeric: tabular-nums; }
.decide { color: var(--warn); background: var(--warn-ground); font-size: 0.75rem; font-weight: 600; line-height: 1.2; padding: 0.1rem 0.45rem; border-radius: 4px; white-space: nowrap; display: inline-block; }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.25rem; position: sticky; top: 0; z-index: 1; background: var(--ground); border-bottom: 1px solid var(--rule); padding: 0.75rem 0; margin-top: 1rem; font-size: 0.9375rem; }
.tools[hidden] { display: none; }
.find { flex: 1 1 16rem; display: flex; align-items: center; gap: 0.6rem; }
.find input { flex: 1; min-width: 0; }
input[type="search"], button { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-rule); border-radius: 6px; padding: 0.4rem 0.75rem; min-height: 2.5rem; }
input::placeholder { color: var(--quiet); opacity: 1; }
.only { display: flex; align-items: center; gap: 0.5rem; min-height: 2.5rem; }
.only input { width: 1.1rem; height: 1.1rem; accent-color: var(--link); }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
#found { color: var(--quiet); }
#found:empty { display: none; }
`;
