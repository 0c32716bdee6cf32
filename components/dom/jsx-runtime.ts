/** What a component holds: nodes, text, nothing, and lists of these. React's types, under which it is written, say it otherwise. */
type Held = unknown;
type Props = Readonly<Record<string, unknown>> & { readonly children?: Held };
type Component<Given> = (props: Given) => Held;

/**
 * Draws a component on the reader's device: the bundler puts this in React's place, so that one component serves both sides.
 * Takes what JSX compiles to; gives a node, or what a component gives.
 */
export function jsx<Given extends object>(type: string | Component<Given>, props: Given): Held {
  return typeof type === "function" ? type(props) : element(type, props as Props);
}

export const jsxs = jsx;

/** <>…</> is what it holds. */
export const Fragment = ({ children }: Props): Held => children;

/** What a component gave, as one node. */
export function nodeOf(held: Held): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, held);
  return fragment;
}

function element(name: string, { children, ...attributes }: Props): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      made.setAttribute(key === "className" ? "class" : key, value === true ? "" : String(value));
  append(made, children);
  return made;
}

function append(parent: ParentNode, held: Held): void {
  if (Array.isArray(held)) for (const one of held) append(parent, one);
  else if (held instanceof Node) parent.append(held);
  else if (typeof held === "string" || typeof held === "number") parent.append(String(held));
}
