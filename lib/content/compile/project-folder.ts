/** contentlayer reads its settings by an address, in which these signs mean something else. */
const ODD = /[#%?]/;

/**
 * Why contentlayer cannot work in this folder.
 * @param root the project's folder
 * @returns one line for whoever builds; null when nothing is wrong with it
 */
export function folderFault(root: string): string | null {
  const [sign] = ODD.exec(root) ?? [];
  if (!sign) return null;
  return `The path of this project has “${sign}” in it, and contentlayer cannot read its settings there: ${root}. Move the project to a folder without # % ?.`;
}
