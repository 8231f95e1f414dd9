/** How the page looks: light, dark, narrow and on paper. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--panel:#f6f8fb;--text:#1b2430;--soft:#5b6878;--line:#dfe5ec;--accent:#0b5cad;--mark:#fff3bf;--personal:#8a5a00;--personal-paper:#fff4dc;--sensitive:#a3172b;--sensitive-paper:#fde8ea;--internal:#44546a;--internal-paper:#edf1f6;--public:#17663a;--public-paper:#e5f5ec}
@media (prefers-color-scheme:dark){:root{--paper:#151b23;--panel:#1c242f;--text:#e6ebf2;--soft:#9aa8ba;--line:#303b49;--accent:#7cb7f2;--mark:#5a4a00;--personal:#f2c46d;--personal-paper:#3a2d0d;--sensitive:#ff9aa7;--sensitive-paper:#43161d;--internal:#b9c6d8;--internal-paper:#263141;--public:#8fdcb0;--public-paper:#15321f}}
*{box-sizing:border-box}html{scroll-padding-top:72px}
body{margin:0;background:var(--paper);color:var(--text);font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
html[lang=zh] [lang=en],html[lang=en] [lang=zh]{display:none!important}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Consolas,"Noto Sans Mono CJK SC",monospace;overflow-wrap:anywhere}
header.bar{position:sticky;top:0;z-index:3;display:flex;gap:16px;align-items:center;padding:10px 20px;background:var(--paper);border-bottom:1px solid var(--line)}
header.bar strong{font-size:16px;white-space:nowrap}
.find{flex:1;position:relative;max-width:640px}.find input{width:100%;padding:8px 12px;font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px}
.find input:focus{outline:2px solid var(--accent);outline-offset:0}
.found{position:absolute;left:0;right:0;top:44px;max-height:70vh;overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:8px;box-shadow:0 10px 30px #0003;margin:0;padding:4px;list-style:none}
.found[hidden]{display:none}.found a{display:flex;gap:10px;align-items:baseline;padding:6px 10px;border-radius:6px;color:inherit}.found a:hover,.found a.at{background:var(--panel);text-decoration:none}
.found small{color:var(--soft);margin-left:auto;white-space:nowrap}.found p{margin:8px 10px;color:var(--soft)}
.bar button{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:7px 14px;cursor:pointer;white-space:nowrap}
.frame{display:grid;grid-template-columns:250px minmax(0,1fr);max-width:1560px;margin:0 auto}
nav{position:sticky;top:60px;align-self:start;height:calc(100vh - 60px);overflow:auto;padding:16px 8px 40px 20px;font-size:14px;border-right:1px solid var(--line)}
nav summary{cursor:pointer;padding:3px 0;font-weight:600}nav summary small{color:var(--soft);font-weight:400}nav a{display:block;padding:2px 10px;color:inherit;border-radius:5px}nav a:hover{background:var(--panel);text-decoration:none}
main{padding:20px 28px 80px;min-width:0}
h1{font-size:27px;line-height:1.3;margin:8px 0}h2{font-size:22px;margin:56px 0 6px;padding-top:12px;border-top:2px solid var(--line)}h3{font-size:18px;margin:40px 0 4px;overflow-wrap:anywhere}h3 code{font-size:16px;font-weight:400;color:var(--soft)}h4{font-size:15px;margin:20px 0 6px}
.lead{color:var(--soft);max-width:80ch;margin:0 0 12px}.numbers{display:flex;flex-wrap:wrap;gap:10px;margin:18px 0;padding:0;list-style:none}.numbers li{background:var(--panel);border-radius:10px;padding:10px 16px}.numbers b{display:block;font-size:22px;line-height:1.2}
.facts{display:flex;flex-wrap:wrap;gap:2px 22px;margin:6px 0 12px;color:var(--soft);font-size:14px}
.wide{overflow-x:auto;margin:8px 0;border:1px solid var(--line);border-radius:10px}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.5}th{position:relative;text-align:left;font-weight:600;background:var(--panel);white-space:nowrap}th,td{padding:7px 11px;border-bottom:1px solid var(--line);vertical-align:top}tr:last-child td{border-bottom:0}
td.name{white-space:nowrap}td.name a{color:inherit}td.name code{overflow-wrap:normal}td.in1{padding-left:28px}td.in2{padding-left:45px}td.in3{padding-left:62px}
td.mid{text-align:center;color:var(--accent)}td.notes{color:var(--soft);font-size:13px;min-width:150px}td.share{min-width:124px}.narrow{display:none}
tr:target td,li:target,section:target>h3{background:var(--mark)}
.tag{display:inline-block;border-radius:20px;padding:0 9px;font-size:13px;white-space:nowrap}
.public{color:var(--public);background:var(--public-paper)}.internal{color:var(--internal);background:var(--internal-paper)}.personal{color:var(--personal);background:var(--personal-paper)}.sensitive{color:var(--sensitive);background:var(--sensitive-paper)}
.masking{display:block;color:var(--soft);font-size:12.5px}
.warn{background:var(--sensitive-paper);color:var(--sensitive);border-radius:8px;padding:8px 14px;margin:8px 0}
.picture{overflow:auto;border:1px solid var(--line);border-radius:10px;background:var(--paper);padding:6px;margin:8px 0;max-height:82vh}.picture svg{display:block;margin:0 auto}.picture.whole{max-height:none}.picture.whole svg{max-width:100%;height:auto}
details.more>summary{cursor:pointer;color:var(--accent);font-size:14px;padding:4px 0}pre{background:var(--panel);border-radius:10px;padding:12px 16px;overflow:auto;margin:6px 0}
.codes{columns:260px;margin:6px 0;padding:0;list-style:none;font-size:14px}.codes li{break-inside:avoid;padding:1px 4px;border-radius:4px}.codes code{color:var(--soft);margin-right:8px}
@media (max-width:900px){.frame{display:block}nav{display:none}main{padding:14px 16px 60px}header.bar{flex-wrap:wrap;gap:8px;padding:8px 12px}header.bar strong{flex:1;font-size:15px}.find{order:3;flex-basis:100%;max-width:none}html{scroll-padding-top:110px}h1{font-size:22px}h2{font-size:19px}.picture.whole svg{max-width:none}
table.fields thead{display:none}table.fields,table.fields tbody,table.fields tr,table.fields td{display:block}table.fields tr{padding:8px 12px;border-bottom:1px solid var(--line)}table.fields tr:last-child{border:0}table.fields td{border:0;padding:1px 0}table.fields td:empty{display:none}table.fields td.mid{display:inline;text-align:left}table.fields td.in1,table.fields td.in2,table.fields td.in3{padding-left:0}table.fields td.name{white-space:normal}table.fields td.mid .dot{display:none}.narrow{display:inline;font-size:13px}}
@media print{header.bar,nav,details.more>summary{display:none}.frame{display:block;max-width:none}main{padding:0}body{font-size:10.5pt}h2{break-before:page;border:0}h3{break-after:avoid}tr,.picture,.codes li{break-inside:avoid}.wide,.picture{overflow:visible;max-height:none;border:0}.picture svg{max-width:100%;height:auto}table{font-size:8.5pt}th,td{padding:3px 5px}td.name,td.share,th{white-space:normal}a{color:inherit}.tag{border:1px solid currentColor;background:none}@page{size:A4 landscape;margin:12mm}}
`;
