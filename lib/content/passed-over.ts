/**
 * Files that nobody wrote as content: what systems and editors leave beside it. `.DS_Store`, `._page.md` and `.page.md.swp`
 * begin with a point; `page.md~` and `#page.md#` are an editor's copies, `Thumbs.db` and `desktop.ini` belong to Windows.
 */
const LEFT_BEHIND = /^\.|~$|^#.*#$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$|\.(?:swp|swo|tmp|bak|orig)$/i;

/** Whether a file under content/ is passed over: it, or a folder around it, was left behind by a system or an editor. */
export function isPassedOver(file: string): boolean {
  return file.split(/[\\/]/).some((name) => LEFT_BEHIND.test(name));
}
