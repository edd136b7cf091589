/** The file's own style: large type, targets as large as a thumb, the site's colours by role in both schemes. */
export const savedPageStyle = [
  ':root{--ink:#1d2b33;--paper:#fbf9f5;--act:#0a5a50;--note:#7d3700;--edge:#80898c}',
  '@media(prefers-color-scheme:dark){:root{--ink:#e9f0ee;--paper:#10181c;--act:#7fd3c4;--note:#ffc78a;--edge:#76868a}}',
  'body{margin:0 auto;max-inline-size:62ch;padding:1rem;background:var(--paper);color:var(--ink);font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}',
  'h1,h2,h3{line-height:1.25}h1{margin-block:0 .5rem}h2{margin-block:2.5rem 0;padding-block-start:1rem;border-block-start:2px solid}h3{margin-block:1.5rem 0}p{margin-block:.5rem}',
  'a{color:var(--act);display:inline-block;padding-block:.6rem}.number{font-size:1.375rem;font-weight:700;white-space:nowrap}',
  'dl{margin:0}dt{font-weight:700}dd{margin:0 0 .25rem}small{font-size:1rem}ul{padding-inline-start:1.25rem}',
  '.note,strong{color:var(--note)}section{padding-block-end:1rem;border-block-end:1px solid var(--edge);break-inside:avoid}',
].join('');
