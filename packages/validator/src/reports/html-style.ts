/** The style sheet of the HTML report: system fonts, light and dark, readable on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --line: #d8dee4; --soft: #f6f8fa; --dim: #57606a; --bad: #b3261e; --warn: #8a5a00; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --line: #30363d; --soft: #161b22; --dim: #9198a1; --bad: #ff7b72; --warn: #e3b341; --good: #56d364; } }
* { box-sizing: border-box; }
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 0 auto; max-width: 72rem; padding: 1.5rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
h1 { font-size: 1.4rem; margin: 0; flex: 1; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h2 small { color: var(--dim); font-weight: normal; margin-inline-start: .75rem; }
.verdict { font-weight: 600; } .verdict.good { color: var(--good); } .verdict.bad { color: var(--bad); }
.counts { display: flex; flex-wrap: wrap; gap: 2rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; } .counts span { color: var(--dim); }
.remarks { background: var(--soft); border-inline-start: 3px solid var(--warn); padding: .5rem 1rem; margin-top: 1rem; }
.remarks ul { margin: .25rem 0; padding-inline-start: 1.25rem; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid var(--line); padding: .5rem .75rem .5rem 0; vertical-align: top; }
td.place, td.code { white-space: nowrap; font-family: ui-monospace, monospace; font-size: .9em; width: 1%; }
td.code.error { color: var(--bad); } td.code.warning { color: var(--warn); }
.fix::before { content: "→ "; } .fix, .detail { color: var(--dim); } .detail { font-size: .85em; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.languages label { cursor: pointer; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 4px; }
.languages input { position: absolute; opacity: 0; } .languages input:focus-visible + label { outline: 2px solid; }
body:has(#show-en:checked) [lang=zh], body:has(#show-zh:checked) [lang=en] { display: none; }
.languages input:checked + label { background: var(--soft); font-weight: 600; }
@media print { .languages { display: none; } body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
`;
