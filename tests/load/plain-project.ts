import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What our build is compared with: Next.js and contentlayer2 as their guides have them, with one page for all articles.
 * @param root the project's folder, whose packages it uses
 * @param content the folder with Markdown files that it shows
 * @returns the plain project's folder
 */
export function plainProject(root: string, content: string): string {
  const plain = join(root, ".bench", "plain");
  rmSync(plain, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(plain, file)), { recursive: true });
    writeFileSync(join(plain, file), text);
  }
  symlinkSync(join(root, "node_modules"), join(plain, "node_modules"));
  cpSync(content, join(plain, "content"), { recursive: true, filter: (path) => !/\.\w+$/.test(path) || path.endsWith(".md") });
  for (const file of readdirSync(join(plain, "content"), { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".md")) keepTitle(join(plain, "content", file));
  return plain;
}

/** The title is all that this site knows of an article besides its text. */
function keepTitle(file: string): void {
  const text = readFileSync(file, "utf8");
  const [title = "title: none"] = text.match(/^title: .*$/m) ?? [];
  writeFileSync(file, text.replace(/^---\n[\s\S]*?\n---\n/, `---\n${title}\n---\n`));
}

const FILES = {
  "package.json": JSON.stringify({ name: "plain", private: true, type: "module" }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      lib: ["dom", "esnext"],
      module: "esnext",
      moduleResolution: "bundler",
      jsx: "react-jsx",
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      allowJs: true,
      isolatedModules: true,
      resolveJsonModule: true,
      plugins: [{ name: "next" }],
      paths: { "contentlayer/generated": ["./.contentlayer/generated"] },
    },
    include: ["**/*.ts", "**/*.tsx", ".contentlayer/generated"],
  }),
  "contentlayer.config.ts": `import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import remarkGfm from "remark-gfm";

const Article = defineDocumentType(() => ({
  name: "Article",
  filePathPattern: "**/*.md",
  fields: { title: { type: "string", required: true } },
  computedFields: { path: { type: "string", resolve: (doc) => doc._raw.flattenedPath } },
}));

export default makeSource({ contentDirPath: "content", documentTypes: [Article], markdown: { remarkPlugins: [remarkGfm] } });
`,
  // The root must hold the packages, which lie beside.
  "next.config.ts": `import { join } from "node:path";

export default { turbopack: { root: join(process.cwd(), "../..") }, typescript: { ignoreBuildErrors: true } };
`,
  "app/layout.tsx": `import type { ReactNode } from "react";

export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  "app/[...slug]/page.tsx": `import { allArticles } from "contentlayer/generated";
import { notFound } from "next/navigation";

interface Props {
  readonly params: Promise<{ slug: string[] }>;
}

const find = (slug: string[]) => allArticles.find(({ path }) => path === slug.join("/"));

export function generateStaticParams() {
  return allArticles.map(({ path }) => ({ slug: path.split("/") }));
}

export async function generateMetadata({ params }: Props) {
  return { title: find((await params).slug)?.title };
}

export default async function Page({ params }: Props) {
  const article = find((await params).slug) ?? notFound();
  return <main><h1>{article.title}</h1><div dangerouslySetInnerHTML={{ __html: article.body.html }} /></main>;
}
`,
};
