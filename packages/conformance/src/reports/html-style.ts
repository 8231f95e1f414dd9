/** Style of the HTML report: no outside resource, dark mode, print. */
export const htmlStyle = `
:root{--ink:#1c2430;--soft:#5b6675;--line:#dfe4ea;--paper:#fff;--wash:#f5f7f9;--good:#14804a;--bad:#c2311f;--warn:#9a6700;--blue:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa5b3;--line:#323a45;--paper:#171b21;--wash:#1f252d;--good:#4cc38a;--bad:#ff7a6b;--warn:#e2b340;--blue:#7fb2ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1040px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:26px;line-height:1.3;margin:0 0 4px}h2{font-size:18px;margin:40px 0 12px;padding-bottom:6px;border-bottom:1px solid var(--line)}
code,pre{font:13px/1.5 ui-monospace,Consolas,Menlo,monospace}code{overflow-wrap:anywhere}
pre{background:var(--wash);border:1px solid var(--line);border-radius:6px;padding:12px;overflow:auto;white-space:pre-wrap}
.soft{color:var(--soft)}
#en:checked~main .zh,#zh:checked~main .en{display:none}
input[name=lang]{position:absolute;opacity:0}
.switch{position:absolute;top:16px;right:24px;display:flex;border:1px solid var(--line);border-radius:6px;overflow:hidden;background:var(--paper)}
.switch label{padding:2px 12px;cursor:pointer;color:var(--soft)}
#zh:checked~.switch label[for=zh],#en:checked~.switch label[for=en]{background:var(--blue);color:var(--paper)}
input[name=lang]:focus-visible~.switch{outline:2px solid var(--blue)}
.verdict{display:flex;gap:20px;align-items:center;margin:24px 0;padding:18px 22px;border-radius:8px;border:1px solid var(--line);border-left:8px solid var(--warn);background:var(--wash)}
.verdict strong{font-size:28px;color:var(--warn);white-space:nowrap}
.verdict.pass{border-left-color:var(--good)}.verdict.pass strong{color:var(--good)}
.verdict.fail{border-left-color:var(--bad)}.verdict.fail strong{color:var(--bad)}
.counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:10px}
.counts div{border:1px solid var(--line);border-radius:8px;padding:10px 14px}.counts b{display:block;font-size:24px;line-height:1.2}
table{width:100%;border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
.tag{display:inline-block;padding:0 8px;border-radius:10px;border:1px solid currentColor;font-size:12px;white-space:nowrap;color:var(--soft)}
.tag.pass,.tag.verified{color:var(--good)}.tag.fail,.tag.failed{color:var(--bad)}.tag.error,.tag.unverified,.tag.skipped,.tag.uncovered{color:var(--warn)}
details{border:1px solid var(--line);border-radius:8px;margin:8px 0;padding:0 14px}
summary{cursor:pointer;padding:8px 0;display:flex;gap:10px;align-items:baseline;flex-wrap:wrap}summary .ms{margin-left:auto;color:var(--soft)}
ul.claims{list-style:none;margin:0 0 12px;padding:0}ul.claims li{padding-left:22px;position:relative}ul.claims li::before{content:"✓";position:absolute;left:0;color:var(--good)}ul.claims li.no::before{content:"✗";color:var(--bad)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 18px;margin:0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
@media print{.switch{display:none}main{max-width:none;padding:0}details{break-inside:avoid}details>*{display:block}h2{break-after:avoid}body{font-size:12px}}
`;
