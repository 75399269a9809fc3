/** What every page we serve looks like: colours, type, width. */
export const PAGE_GROUND = `
:root{color-scheme:light dark;--ink:#1d2321;--soft:#5a6662;--line:#d8dfdb;--ground:#fbfcfb;--box:#f1f5f2;--mark:#0b6b4f;--bad:#9a3412}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebe8;--soft:#9daaa4;--line:#34403a;--ground:#121714;--box:#1b221e;--mark:#5fd3a8;--bad:#fdba74}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
main,header{max-width:56rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.6rem;margin:.5rem 0}
a{color:var(--mark)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.soft{color:var(--soft)}
`;

/** The style of the page of the contract. It stands in the page itself: nothing is asked of anybody else. */
export const PAGE_STYLE = `${PAGE_GROUND}
h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1rem;margin:1.25rem 0 .25rem;color:var(--soft)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"PingFang SC","Noto Sans SC",monospace;font-size:.875em}
pre{background:var(--box);border-radius:.4rem;padding:.75rem;margin:.5rem 0;overflow-x:auto;max-height:26rem;white-space:pre;line-height:1.5}
nav ul{list-style:none;padding:0;display:grid;gap:.2rem}
nav h2{font-size:1rem;border:0;margin:1.5rem 0 .25rem;padding:0}
nav.bar{display:flex;gap:1.25rem;flex-wrap:wrap}
section.op{margin:0 0 1rem}
.verb{display:inline-block;min-width:3.2em;font-weight:700;color:var(--mark)}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}
td:first-child{white-space:nowrap}
details{margin:.25rem 0;border-left:3px solid var(--line);padding-left:.75rem}
summary{cursor:pointer;padding:.35rem 0}
.status{font-weight:700}.status.bad{color:var(--bad)}
@media(max-width:36rem){nav li{margin-bottom:.4rem}nav li .soft{display:block}td:first-child{white-space:normal}table,tbody,tr,td,th{display:block}thead{display:none}tr{border-bottom:1px solid var(--line);padding:.4rem 0}td{border:0;padding:.1rem 0}}
`;
