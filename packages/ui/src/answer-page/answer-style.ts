import { systemTokenCss } from '../tokens/token-css.ts';

const rules = `
*{box-sizing:border-box}
html{font:100%/1.6 var(--k-font-text);background:var(--k-paper);color:var(--k-ink);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
h1,h2,h3,summary,legend,label,dt,.go,button{overflow-wrap:anywhere}
h1,h2{font-family:var(--k-font-display);font-weight:600;line-height:1.2;letter-spacing:-.01em;text-wrap:balance;margin:0}
h2{font-size:1.25rem;margin-block-end:.75rem}
p{margin:0}
p+p,ul+p{margin-block-start:.6rem}
a{color:var(--k-brand)}
:focus-visible{outline:3px solid var(--k-focus);outline-offset:2px}
.skip:not(:focus){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;padding:.75rem 1rem;background:var(--k-brand);color:var(--k-on-brand)}
.wrap{inline-size:min(52rem,100%);margin-inline:auto;padding-inline:1rem}
.specimen{background:var(--k-warn-soft);color:var(--k-ink);border-block-end:3px solid var(--k-warn);font-weight:600}
.specimen span{display:block;padding-block:.6rem}
header div{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:1rem;padding-block:.9rem}
.home{display:inline-flex;align-items:center;gap:.6rem;color:var(--k-ink);text-decoration:none;font:600 1.3rem var(--k-font-display)}
.langs{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;margin:0;padding:0}
.langs li{margin:0}
.langs a{display:grid;place-items:center;min-inline-size:2.75rem;min-block-size:2.25rem;border-radius:99px;color:var(--k-ink-soft);font-weight:600;font-size:.875rem;text-decoration:none}
.langs a[aria-current]{background:var(--k-brand);color:var(--k-on-brand)}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem;padding-block-end:2rem}
.card{background:var(--k-surface);border:1px solid var(--k-line);border-radius:16px;padding:clamp(1rem,3.5vw,1.75rem)}
.verdict{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;border:2px solid;border-radius:20px;padding:clamp(1.1rem,4vw,2rem)}
.verdict svg{inline-size:4rem;block-size:4rem}
.verdict h1{font-size:clamp(1.55rem,1.1rem + 2.6vw,2.4rem)}
.verdict h1{color:var(--k-ink)}
.verdict .say{font-size:1.125rem;color:var(--k-ink)}
.verdict .as-of{color:var(--k-ink);font-size:.9375rem}
.typed{display:inline-block;font-family:var(--k-font-code);overflow-wrap:anywhere;max-inline-size:100%}
.good{color:var(--k-good);background:var(--k-good-soft)}
.warn{color:var(--k-warn);background:var(--k-warn-soft)}
.bad{color:var(--k-bad);background:var(--k-bad-soft)}
.info{color:var(--k-info);background:var(--k-info-soft)}
.words{display:grid;gap:.6rem}
.words p{margin:0}
.go{display:inline-block;padding:.7rem 1.1rem;border-radius:12px;background:var(--k-brand);color:var(--k-on-brand);font-weight:600;text-decoration:none;justify-self:start}
dl{margin:0;display:grid;gap:.2rem}
dl div{display:grid;gap:0 1rem;padding-block:.55rem;border-block-end:1px solid var(--k-line)}
dl div:last-child{border:0}
dt{color:var(--k-ink-soft)}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
.is-name dd{font:600 1.375rem/1.3 var(--k-font-display)}
.is-code dd{font-family:var(--k-font-code);letter-spacing:.03em}
ul,ol{margin:0;padding-inline-start:1.25rem}
li+li{margin-block-start:.35rem}
.two{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
.units{list-style:none;padding:0}
.units li{padding-block:.6rem;border-block-end:1px solid var(--k-line);margin:0}
.units li:last-child{border:0}
.units small{display:block;color:var(--k-ink-soft);font-size:.9375rem}
.history{list-style:none;padding:0}
.hash{overflow-wrap:anywhere;font:.8125rem/1.5 var(--k-font-code);color:var(--k-ink-soft)}
label{display:block;font-weight:600;margin-block-end:.25rem}
.hint{color:var(--k-ink-soft);margin-block-end:.6rem}
.ask{display:flex;flex-wrap:wrap;gap:.6rem}
.ask input{flex:1 1 16rem;min-inline-size:0;min-block-size:3.25rem;padding:.5rem .9rem;border:2px solid var(--k-line-strong);border-radius:12px;background:var(--k-surface);color:var(--k-ink);font:600 1.125rem var(--k-font-code);text-transform:uppercase}
.ask button{min-block-size:3.25rem;padding:.5rem 1.5rem;border:0;border-radius:12px;background:var(--k-brand);color:var(--k-on-brand);font:600 1.0625rem var(--k-font-text);cursor:pointer}
fieldset{border:0;margin:0;padding:0;min-inline-size:0}
legend{font-weight:600;padding:0}
.parts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr) minmax(0,1.4fr);gap:.75rem;max-inline-size:22rem}
.parts input{display:block;inline-size:100%;min-block-size:3.25rem;padding:.5rem .9rem;border:2px solid var(--k-line-strong);border-radius:12px;background:var(--k-surface);color:var(--k-ink);font:600 1.125rem var(--k-font-code)}
.acts{display:grid;gap:.6rem;justify-items:start;margin-block-start:1rem}
.acts button{min-block-size:3.25rem;padding:.5rem 1.5rem;border:2px solid var(--k-brand);border-radius:12px;background:var(--k-brand);color:var(--k-on-brand);font:600 1.0625rem var(--k-font-text);cursor:pointer}
.acts .plain{background:var(--k-surface);color:var(--k-brand)}
.acts .hint{margin:0}
.result{border:2px solid;border-radius:12px;padding:1rem;margin-block-end:1rem}
.result strong{display:block;font:600 1.375rem/1.3 var(--k-font-display)}
.result strong,.result p{color:var(--k-ink)}
summary{font-weight:600;cursor:pointer;min-block-size:2.75rem;display:flex;align-items:center}
summary::before{content:"\\25b8";margin-inline-end:.6rem}
[open] summary::before{content:"\\25be"}
.choice{display:flex;gap:.75rem;align-items:center;min-block-size:2.75rem;font-weight:400}
.choice input{inline-size:1.25rem;block-size:1.25rem;flex:none}
textarea,.field{display:block;inline-size:100%;min-block-size:3.25rem;padding:.5rem .9rem;border:2px solid var(--k-line-strong);border-radius:12px;background:var(--k-surface);color:var(--k-ink);font:1.0625rem var(--k-font-text)}
fieldset,textarea,.field,form+p{margin-block-end:1rem}
form+p{margin-block-start:1rem}
.card h1{margin-block-end:.5rem}
.offers{list-style:none;padding:0;display:grid;gap:1.25rem}
.card h3{font:600 1.25rem/1.2 var(--k-font-display);margin:0 0 .5rem}
.list{inline-size:100%;border-collapse:collapse}
.list :is(th,td){padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--k-line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
.printed{display:none}
footer{padding-block:0 2.5rem;color:var(--k-ink-soft);font-size:.9375rem}
@media(forced-colors:active){.langs a[aria-current]{forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media(min-width:40rem){.verdict{grid-template-columns:auto minmax(0,1fr);align-items:start}dl div{grid-template-columns:13rem 1fr}.two{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media(max-width:36rem){.list thead{position:absolute;clip-path:inset(50%)}.list :is(tr,th,td){display:block;border:0;padding:0}.list tr{padding-block:.5rem;border-block-end:1px solid var(--k-line)}}
@media print{html{background:#fff;color:#000;font-size:10.5pt}.langs,.skip,.ask-card,.go,.home svg,footer{display:none}.printed{display:block}details{display:none}.card,.verdict{break-inside:avoid;border:1px solid #000;background:none;color:#000;padding:.6rem;border-radius:0}main{gap:.6rem;padding:0}}
`;

/** The whole style of the answer page; constant, so that a content security policy can name its hash. */
export const answerPageStyle: string = systemTokenCss() + rules.replaceAll('\n', '');
