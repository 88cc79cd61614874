import { ledgerStyle } from '../ledger-style.ts'

/** The style sheet of the ledger as a file: its own part puts the reports beside the page. */
export const style = `${ledgerStyle}
/* the reports beside the page */
#reports { background: var(--card); border-top: 1px solid var(--line); padding: 20px clamp(16px,3vw,28px) 40vh; unicode-bidi: isolate }
#reports h2 { border: 0; margin: 0 0 4px; padding: 0 }
#reports .contents li { padding: 2px 0 }
.contents { margin: 8px 0 26px }
#reports article { border-top: 3px double var(--line); padding-top: 12px; margin-top: 26px }
#reports h3 { margin: 0 }
.words { scroll-margin-top: 30vh }
.words:target, .lit { background: var(--mark) }
.notes { display: none; font: 13.5px/1.45 var(--sans); color: var(--soft); margin: -.3em 0 1.1em; border-left: 3px solid var(--mark); padding-left: 10px }
.notes .bad { color: var(--bad) }
.notes .id { margin: 0 4px 0 0 }
p:has(:target)+.notes { display: block }
.enhanced .notes li:not(.asked) { display: none }
.close { display: none; position: sticky; top: 0; float: right; background: var(--card); padding: 2px 8px; border: 1px solid var(--line); font-size: 13px }
/* where the reports stand: beside, below once asked for, after the print */
@media screen and (min-width:1000px) {
  body { padding-right: var(--pane) }
  #reports { position: fixed; inset: 0 0 0 auto; width: var(--pane); overflow: auto; border: 0; border-left: 1px solid var(--line) }
}
@media screen and (max-width:999px) {
  #reports:has(:target) { position: fixed; inset: auto 0 0; height: 46dvh; overflow: auto; border-top: 3px double var(--line); padding-bottom: 30dvh }
  #reports:has(:target) .close { display: block }
  body:has(#reports :target) { padding-bottom: 46dvh }
  html:has(#reports :target) { scroll-padding-bottom: 48dvh }
  .words { scroll-margin-top: 3.2rem }
}
@media print {
  #reports { page-break-before: always; padding: 0 }
  .close, .contents { display: none }
}
`
