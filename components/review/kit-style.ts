import type { Kit } from "@/lib/content/review/kit";

/**
 * How the kit looks, on paper above all: black on white, any size of sheet, nothing torn apart that belongs together. Page
 * numbers stand in the margin where the browser can print there.
 */
export function kitStyle({ address, shortDigest }: Pick<Kit, "address" | "shortDigest">): string {
  return `
@page { margin: 16mm 15mm 18mm; @bottom-left { content: "${address} · text ${shortDigest}"; font: 8pt sans-serif } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif } }
* { box-sizing: border-box; margin: 0 }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; color: #000; background: #fff; font: 11pt/1.4 Charter, "Bitstream Charter", Cambria, Georgia, serif }
h1 { font-size: 21pt; line-height: 1.2; margin: 2pt 0 8pt }
h2 { font: bold 11pt/1.3 sans-serif; margin: 14pt 0 5pt; padding-bottom: 2pt; border-bottom: 1.5pt solid #000; break-after: avoid }
small, .source, .where, .kind, .tick, .line, .after, th, td { font-family: system-ui, sans-serif }
.kind { font-size: 8.5pt; font-weight: bold; letter-spacing: .02em; break-after: avoid }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2pt 10pt; font-size: 10pt }
dt { font-weight: bold }
dd { overflow-wrap: anywhere }
small { font-size: 8pt }
.brief { margin: 12pt 0 0; padding: 8pt 10pt 8pt 28pt; border: 1pt solid #000 }
.instructions { font-size: 9.5pt; line-height: 1.35 }
.instructions h2 { border: 0; margin: 8pt 0 1pt; padding: 0; font-size: 10pt }
.instructions ul { padding-left: 14pt }
.instructions > p { margin-top: 8pt }
.row { display: grid; grid-template-columns: 26pt 1fr 80pt; gap: 0 6pt; padding: 5pt 0 4pt; border-top: .5pt solid #999; break-inside: avoid }
.row.goes-on { border-top: .5pt dotted #999 }
.row.goes-on .says::before { content: none }
h2 + .row, .kind + .row { border-top: 0 }
.number { font: bold 10pt/1.55 sans-serif; text-align: right }
.k-heading .says, .k-title .says, .k-box-title .says, .k-question .says { font-weight: bold }
.k-heading, .k-question { break-after: avoid }
.k-list .says::before, .k-short-version .says::before { content: "• " }
strong { text-decoration: underline; text-underline-offset: 2pt; font-weight: bold }
.where { font-size: 8.5pt; font-weight: normal; color: #333 }
.source { font-size: 8pt; line-height: 1.3; margin-top: 2pt; padding-left: 8pt; text-indent: -8pt; color: #222 }
.url { overflow-wrap: anywhere }
.line { font-size: 8pt; color: #333; height: 17pt; padding-top: 6pt; border-bottom: .5pt solid #000 }
.tick { font-size: 9pt; line-height: 1.7; white-space: nowrap; text-align: right }
.tick i, .choice i { display: inline-block; width: 10pt; height: 10pt; margin: 0 1pt -1pt 4pt; border: 1pt solid #000 }
.box { margin: 6pt 0; padding: 4pt 8pt 6pt 0; border: .75pt solid #000 }
.box > .kind { padding-left: 8pt }
.urgent { border-left-width: 5pt }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.35 }
th, td { padding: 4pt 8pt 4pt 0; border-bottom: .5pt solid #999; text-align: left; vertical-align: top }
th { width: 30% }
tr { break-inside: avoid }
.sign { break-before: page }
.field { height: 34pt; border-bottom: .5pt solid #000; padding-top: 4pt }
.signature { height: 52pt; margin-top: 6pt }
.choice { margin-top: 10pt }
.after { margin-top: 12pt; font-size: 9pt }
@media print { body { max-width: none; padding: 0 } }
`;
}
