import type { CDPSession } from "@playwright/test";

interface Part {
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

const LANDMARKS = ["banner", "main", "contentinfo", "navigation", "search", "complementary", "form", "region"];
/** Landmarks that a page has once. */
const SINGLE = ["banner", "main", "contentinfo"];

/**
 * What is wrong with the headings and landmarks that Chromium tells a screen reader of: headings must read as an
 * outline under one first heading, and landmarks of one kind must be told apart by their names.
 */
export async function outlineFaults(browser: CDPSession): Promise<string[]> {
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const parts = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      level: Number(properties?.find((one) => String(one.name) === "level")?.value.value ?? 0),
    }))
    // A form or a section is a landmark only when it has a name.
    .filter(({ role, name }) => name !== "" || !/^(?:form|region)$/.test(role));
  return [...headingFaults(parts.filter(({ role }) => role === "heading")), ...landmarkFaults(parts)];
}

function headingFaults(headings: readonly Part[]): string[] {
  const first = headings.filter(({ level }) => level === 1).length;
  const skipped = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1);
  return [
    ...(first === 1 ? [] : [`${first} headings of level 1`]),
    ...headings.filter(({ name }) => !name).map(({ level }) => `a heading of level ${level} without words`),
    ...skipped.map(({ name, level }) => `heading “${name}” skips to level ${level}`),
  ];
}

function landmarkFaults(parts: readonly Part[]): string[] {
  return LANDMARKS.flatMap((role) => {
    const names = parts.filter((part) => part.role === role).map(({ name }) => name);
    const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
    return [
      ...(SINGLE.includes(role) && names.length > 1 ? [`${names.length} landmarks ${role}`] : []),
      ...(role === "main" && names.length === 0 ? ["no landmark main"] : []),
      ...twice.map((name) => `two landmarks ${role} named “${name}”`),
    ];
  });
}
