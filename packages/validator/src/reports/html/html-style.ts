/** The style sheet of the HTML report: system fonts, light and dark, readable on a phone and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --line: #d8dee4; --soft: #f6f8fa; --dim: #59636e; --bad: #b3261e; --warn: #8a5a00; --good: #1a7f37; --info: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #e6edf3; --line: #30363d; --soft: #161b22; --dim: #9198a1; --bad: #ff7b72; --warn: #e3b341; --good: #56d364; --info: #79c0ff; } }
* { box-sizing: border-box; }
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; background: var(--page); color: var(--text); margin: 0 auto; max-width: 76rem; padding: 1.5rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
h1 { font-size: 1.4rem; margin: 0; flex: 1; white-space: nowrap; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
a { color: var(--info); }
.verdict { font-weight: 600; border: 1px solid currentColor; border-radius: 4px; padding: .1rem .6rem; } .good { color: var(--good); } .bad { color: var(--bad); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts li { background: var(--soft); border-radius: 6px; padding: .6rem .9rem; }
.counts b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; } .counts span { color: var(--dim); }
.remarks { background: var(--soft); border-inline-start: 3px solid var(--warn); padding: .25rem 1rem; margin-top: 2rem; } .remarks h2 { margin: .5rem 0; }
.remarks ul { margin: .25rem 0 .5rem; padding-inline-start: 1.25rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; } thead th { color: var(--dim); font-size: .85em; padding: .25rem .75rem .25rem 0; }
td, tbody th { border-top: 1px solid var(--line); padding: .4rem .75rem .4rem 0; vertical-align: top; }
.chart tbody th { overflow-wrap: anywhere; } .chart a { white-space: nowrap; } .chart .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; } .chart .bars { width: 30%; vertical-align: middle; }
.bar { display: block; block-size: .7rem; border-radius: 2px; background: var(--info); } .bar.error { background: var(--bad); } .bar.warning { background: var(--warn); }
td.place, td.code { font-family: ui-monospace, monospace; font-size: .9em; } td.code { white-space: nowrap; width: 1%; } td.place { overflow-wrap: anywhere; width: 26%; }
td.code.error { color: var(--bad); } td.code.warning { color: var(--warn); } td.code.info { color: var(--info); } td.code a { color: inherit; }
.fix::before { content: "→ "; } .fix, .detail, .more { color: var(--dim); } .detail { font-size: .85em; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 1rem; } .filters[hidden] { display: none; }
.filters input, .filters select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--dim); border-radius: 4px; padding: .15rem .4rem; max-width: 20rem; }
.languages { border: 0; margin: 0; padding: 0; } .languages legend { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.languages label { cursor: pointer; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 4px; }
.languages input { position: absolute; opacity: 0; } .languages input:focus-visible + label { outline: 2px solid; }
body:has(#show-en:checked) [lang=zh], body:has(#show-zh:checked) [lang=en] { display: none; }
.languages input:checked + label { background: var(--soft); font-weight: 600; border-color: var(--dim); }
thead td { border: 0; } .chart thead th { white-space: nowrap; } .bar.fine { background: var(--good); } .entities thead th, .entities td.number { text-align: end; } .entities thead th:first-child { text-align: start; } .chart.entities .bars { width: 15%; padding-inline-start: 1rem; } .chart.quality .bars { width: 30%; } .chart.quality thead th:last-child { text-align: start; padding-inline-start: 1rem; }
h3 { font-size: .95rem; margin: 1rem 0 .35rem; } footer { margin-top: 2rem; color: var(--dim); font-size: .85em; overflow-wrap: anywhere; }
.heat { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 3px; list-style: none; margin: 0; padding: 0; font-size: .82rem; line-height: 1.35; }
.heat li { border: 1px solid var(--line); border-radius: 3px; padding: .2rem .4rem; overflow-wrap: anywhere; print-color-adjust: exact; } .heat b { font-variant-numeric: tabular-nums; } .heat small { white-space: nowrap; }
.heat .required { border: 2px solid var(--dim); } .heat .empty { border-style: dashed; color: var(--dim); } .heat .lacking { background: color-mix(in srgb, var(--bad) 22%, var(--page)); border-color: var(--bad); }
.heat .shade1 { background: color-mix(in srgb, var(--info) 5%, var(--page)); } .heat .shade2 { background: color-mix(in srgb, var(--info) 10%, var(--page)); } .heat .shade3 { background: color-mix(in srgb, var(--info) 16%, var(--page)); } .heat .shade4 { background: color-mix(in srgb, var(--info) 22%, var(--page)); } .heat .shade5 { background: color-mix(in srgb, var(--info) 30%, var(--page)); }
@media (max-width: 40rem) { body { padding: 1rem; } table.findings, .findings tbody, .findings tr, .findings td { display: block; width: auto; } .findings thead { display: none; } .findings td { border: 0; padding: .1rem 0; } .findings tr { border-top: 1px solid var(--line); padding: .5rem 0; } .findings tr[hidden] { display: none; } .chart .bars, .chart thead { display: none; } .chart.files tr { display: grid; grid-template-columns: 1fr auto; border-top: 1px solid var(--line); } .chart.files th { grid-column: 1 / -1; } .chart.files td { border: 0; padding-block-start: 0; } .chart.files th { border: 0; } }
@media print { :root { color-scheme: light; --page: #fff; --text: #000; } .languages, .filters { display: none; } body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
`;
