import { type Content, content } from "@/lib/content";
import { site } from "@/lib/site";
import { articlesBySection } from "../page-list";

const ABOUT = `> The levels of addiction treatment in plain words: detox, inpatient, residential, partial hospitalization (PHP), intensive outpatient (IOP), outpatient and aftercare. Information, not advice about one person.

In danger now in the United States: call 911. Thoughts of suicide: call or text 988. Free help line at any hour: 1-800-662-4357.
Nobody should stop alcohol or benzodiazepines all at once: that can kill. Every page names its sources and the day it was checked.`;

/**
 * The site for language models, as https://llmstxt.org describes it: what it is, then each page as Markdown, by section.
 */
export function llmsText(from: Pick<Content, "articles"> = content): string {
  const sections = articlesBySection(from).map(({ label, pages }) => {
    const lines = pages.map(({ address, label: title }) => {
      const { description = "" } = from.articles.get(address) ?? {};
      return `- [${title}](${site.url}${address}.md): ${description}`;
    });
    return `## ${label}\n\n${lines.join("\n")}`;
  });
  return `# ${site.name}\n\n${ABOUT}\n\n${sections.join("\n\n")}\n`;
}
