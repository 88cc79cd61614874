/** How many colours the style sheet has for who speaks: `.who1` and so on; `.who0` is ink. */
export const colours = 7

/**
 * How a ledger looks, in a file and on the pages of the server alike: ink, paper and one thin rule; serif for what was printed,
 * sans for what we say of it; colour only for who, and for what is wrong.
 */
export const ledgerStyle = `
/* colours and faces */
:root {
  --ink: #1b1b1a; --soft: #66645f; --line: #dcd8cf; --paper: #fbfaf7; --card: #fff; --mark: #ffe9a3;
  --bad: #b3261e; --warn: #8f4f00; --w0: #55534e; --w1: #1f5fa8; --w2: #a8481a; --w3: #6a4ba3;
  --w4: #1f7566; --w5: #8a6d00; --w6: #a0357a; --w7: #3f6b2a;
  --serif: Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Liberation Serif",serif;
  --sans: system-ui,"Segoe UI",Inter,"Helvetica Neue",Arial,sans-serif; --pane: min(34vw,31rem);
}
@media(prefers-color-scheme:dark) {
  :root {
    color-scheme: dark; --ink: #eceae4; --soft: #a5a29b; --line: #3b3a36; --paper: #171715;
    --card: #1e1d1b; --mark: #66530f; --bad: #f2857d; --warn: #e6ac57; --w0: #b5b2ab; --w1: #7fb2ec;
    --w2: #ee9f72; --w3: #b9a9f2; --w4: #74ccb8; --w5: #d9bd55; --w6: #ea90c6; --w7: #a0cc86;
  }
}
* { box-sizing: border-box }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans) }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--w1); outline-offset: 2px }
p { margin: 0 }
ul, ol { list-style: none; margin: 0; padding: 0 }
h1, h2, h3, q, li, p { overflow-wrap: anywhere }
td, th { overflow-wrap: break-word }
/* the page and its head */
.page, .story, .ev, .who, .printed, .soft, .title { unicode-bidi: isolate }
.page { padding: 22px clamp(16px,3vw,44px) 60px; max-width: 1080px }
h1 { font: 600 clamp(25px,3.2vw,36px)/1.15 var(--serif); margin: .1em 0 .3em }
.kind { color: var(--soft); font-size: 13px }
.story>header { border-bottom: 3px double var(--line); padding-bottom: 12px }
nav+.story, .story+.story { margin-top: 70px }
.facts { display: flex; gap: 4px 20px; flex-wrap: wrap; color: var(--soft) }
.facts b { color: var(--ink) }
.tally { display: flex; flex-wrap: wrap; gap: 8px 30px; margin-top: 14px }
.tally b { font: 600 27px/1.1 var(--serif); display: block }
.tally li { font-size: 13px }
/* words of ours: headings, tags, links, folds */
h2 { font: 600 21px/1.25 var(--serif); margin: 38px 0 10px; border-top: 1px solid var(--line); padding-top: 15px }
header+section>h2 { border: 0; margin-top: 14px }
h2 small, h3 small { font: 400 13px/1.4 var(--sans); color: var(--soft); margin-left: 8px }
h3 { font: 600 16px/1.35 var(--sans); margin: 20px 0 6px }
.soft, .why { color: var(--soft) }
.why { font-size: 13.5px }
.bad { color: var(--bad) }
.warn { color: var(--warn) }
.tag { font: 600 11px/1.5 var(--sans); letter-spacing: .04em; text-transform: uppercase }
.tag.plain { color: var(--soft) }
.inferred { font-style: italic; color: var(--soft) }
.id { font: 12px/1.5 ui-monospace,Menlo,Consolas,monospace; color: var(--soft); text-decoration: none; margin-left: 6px }
.id:hover { text-decoration: underline }
.printed { font-family: var(--serif); font-size: 1.04em; quotes: "“" "”" }
.cited { font-weight: 600; background: var(--mark) }
.rows>li { display: grid; grid-template-columns: 126px minmax(0,1fr) auto; gap: 12px; padding: 11px 0; border-top: 1px solid var(--line); align-items: baseline }
.rows>li:first-child { border: 0 }
.rows>.rest { display: block; padding-left: 138px }
.rest .rows>li { margin-left: -138px }
.places { display: flex; flex-wrap: wrap; gap: 1px 13px; font-size: 13px }
.ev { text-decoration-style: dotted; text-decoration-color: var(--soft) }
.ev[aria-current] { background: var(--mark) }
.who { font-weight: 600 }
.who0 { color: var(--w0) }
.who1 { color: var(--w1) }
.who2 { color: var(--w2) }
.who3 { color: var(--w3) }
.who4 { color: var(--w4) }
.who5 { color: var(--w5) }
.who6 { color: var(--w6) }
.who7 { color: var(--w7) }
details { margin: 5px 0 }
summary { cursor: pointer; color: var(--soft); font-size: 13px; width: fit-content }
summary:hover { color: var(--ink) }
.sum { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; margin: 6px 0; font-size: 13.5px }
.sum dt { color: var(--soft) }
.sum dd { margin: 0 }
.trail { padding-left: 1.2em; list-style: decimal; font-size: 13.5px }
.rule { font-family: ui-monospace,Menlo,Consolas,monospace; font-size: 12px; color: var(--soft) }
/* pictures */
.chart { margin: 4px 0 8px }
.chart svg { display: block; width: 100%; height: auto; overflow: visible }
.narrow { display: none!important }
svg text { font: 12px var(--sans); fill: var(--ink) }
svg text.soft { fill: var(--soft) }
svg .gap { font-size: 11px; font-style: italic }
svg .grid { stroke: var(--line); stroke-dasharray: 1 4 }
svg .axis { stroke: var(--soft); stroke-opacity: .6 }
svg .break { stroke: var(--soft); stroke-width: 1.3; fill: none }
svg .label { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; fill: currentColor }
svg .label.soft { fill: var(--soft) }
svg .course { fill: none; stroke: currentColor; stroke-opacity: .35; stroke-width: 1.5 }
circle.dispute { fill: none }
svg .dispute { stroke: var(--bad); stroke-width: 1.6; fill: none }
svg .dot { fill: currentColor }
svg .dot.forecast { fill: var(--paper); stroke: currentColor; stroke-width: 1.8; stroke-dasharray: 2.5 2 }
svg .ring { fill: none; stroke: currentColor; stroke-opacity: .7 }
svg .bound, svg .range { fill: none; stroke: currentColor; stroke-width: 1.7 }
svg .uncertain { stroke: currentColor; stroke-width: 1.4; stroke-dasharray: 2 2 }
svg .lead { stroke: var(--soft); stroke-width: .7 }
svg a:hover .label { text-decoration: underline }
svg a { outline-offset: 3px }
.differences li { padding: 3px 0; font-size: 13.5px }
.differences .tag { margin-right: 6px }
/* tables */
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; margin: 4px 0 }
th, td { text-align: left; padding: 5px 10px 5px 0; border-top: 1px solid var(--line); vertical-align: baseline }
thead th { border: 0 }
th[scope=col] { color: var(--soft); font-weight: 500; vertical-align: bottom }
.figure { font-weight: 600; min-width: 6.5rem }
.scroll .places { min-width: 9rem }
.words-around { display: block; color: var(--soft); font-size: 12.5px; min-width: 16rem; max-width: 26rem }
.words-around .cited { color: var(--ink) }
.matrix { min-width: 640px }
.matrix td, .matrix th[scope=col] { min-width: 62px }
.matrix.many .turned { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 16rem; display: inline-block }
.matrix tfoot th, .matrix tfoot td { font: 400 12.5px/1.4 var(--sans); color: var(--soft) }
.matrix th[scope=row] { font: 14px/1.35 var(--serif); min-width: 180px }
.matrix td { font-size: 12.5px }
.matrix .own-voice { font-style: italic }
.matrix .hedges a { text-decoration-style: wavy }
.matrix .omits { color: var(--soft) }
/* narrow: a row is a paragraph, and a claim has those that carry it below, each named, since no row of columns fits */
@media screen and (max-width:620px) {
  .scroll table, .scroll tbody, .scroll tfoot, .scroll tr, .scroll th[scope=row] { display: block; border: 0; padding: 0 }
  .scroll thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  .scroll tr { border-top: 1px solid var(--line); padding: 7px 0 }
  .scroll td { display: inline-block; border: 0; padding: 0 12px 0 0 }
  .scroll td:first-child:not(.matrix td) { display: block }
  .figure, .scroll .places { min-width: 0 }
  .matrix, .matrix td { min-width: 0 }
  .matrix .omits { display: none }
  .scroll td[data-in]::before { content: attr(data-in) " "; color: var(--soft); font-style: normal }
}
/* the sections */
.disputes>li { padding: 4px 0 14px; border-top: 1px solid var(--line) }
.disputes>li:first-child { border: 0 }
.disputes h3 { margin-top: 8px }
.sides { display: grid; grid-template-columns: repeat(auto-fit,minmax(220px,1fr)); gap: 10px 28px; margin-bottom: 8px }
.side { border-left: 3px solid currentColor; padding-left: 12px }
.side p:not(.who), .side .places { color: var(--ink) }
.side .number { font: 600 27px/1.2 var(--serif) }
.tree>li { padding: 7px 0; border-top: 1px solid var(--line) }
.tree>li:first-child { border: 0 }
.tree ul { padding-left: 16px; border-left: 1px solid var(--line); margin: 3px 0 0 4px; font-size: 13.5px }
.tree ul li { padding: 1px 0 }
.body { display: grid; grid-template-columns: 170px minmax(0,1fr); gap: 0 14px; border-top: 1px solid var(--line); padding: 6px 0 }
.body h3 { margin: 5px 0; font-size: 15px }
.body:first-of-type { border: 0 }
.said>li { display: grid; grid-template-columns: minmax(0,1fr) auto; gap: 12px; padding: 5px 0 }
.stance { color: var(--soft) }
.stance.strong { color: var(--ink); font-weight: 600 }
.versions li { padding: 4px 0 }
.differs { background: none; color: var(--bad); font-weight: 600; text-decoration: underline; text-decoration-thickness: 2px }
.copies li { padding: 3px 0 }
.timeline>li { display: grid; grid-template-columns: 126px 1fr; gap: 12px; padding: 6px 0; border-top: 1px solid var(--line) }
.timeline>li:first-child { border: 0 }
.when { font-size: 13.5px }
.measure:target>h3, li:target:not(.notes li), tr:target, .body:target { box-shadow: -4px 0 0 var(--mark),inset 0 0 0 99px color-mix(in srgb,var(--mark) 25%,transparent) }
/* a report's text */
.text { font: 16.5px/1.58 var(--serif); margin-top: 10px }
.text p { margin: 0 0 .8em }
.text .title { font-weight: 600 }
.furniture { color: var(--soft); font-style: italic }
.fails { text-decoration: underline; text-decoration-color: var(--bad); text-decoration-thickness: 2px; text-underline-offset: .2em }
@media(max-width:620px) {
  .wide { display: none!important }
  .narrow { display: block!important }
  .rows>li { grid-template-columns: minmax(0,1fr) auto }
  .rows>.rest { padding-left: 0 }
  .rest .rows>li { margin-left: 0 }
  .rows>li>.tag { grid-column: 1 }
  .rows>li>div { grid-column: 1/-1; grid-row: 2 }
  .rows>li>.id { grid-row: 1; grid-column: 2 }
  .timeline>li, .body { grid-template-columns: minmax(0,1fr); gap: 0 }
  h3 small { display: block; margin: 0 }
}
@media print {
  body { font-size: 10.5pt; background: #fff }
  .page { max-width: none }
  details::details-content { content-visibility: visible; block-size: auto }
  .rows>li, .measure, .disputes>li { break-inside: avoid }
  a { text-decoration: none }
}
`
