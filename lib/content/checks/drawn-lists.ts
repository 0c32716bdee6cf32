import type { ListItem, Nodes } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { Problem } from "../problem";
import { DRAWINGS, isDrawing } from "../vocabulary/drawing-names";

type Fault = Pick<Problem, "rule" | "message" | "fix">;

interface Finding {
  readonly node: Nodes;
  readonly fault: Fault;
}

const fault = (message: string, fix: string): Fault => ({ rule: "drawings", message, fix });

/** What a drawn list may hold: one numbered list, and drawings that are there. Each step and each stop has one; a band has one for all. */
export function drawnListFindings(box: ContainerDirective): Finding[] {
  const { name, children } = box;
  const rest = name === "band" && children[0]?.type === "leafDirective" ? children.slice(1) : children;
  const [list, ...more] = rest;
  if (list?.type !== "list" || !list.ordered || more.length > 0)
    return [
      { node: box, fault: fault(`":::${name}" holds something else than one numbered list.`, "Move the rest out of the box.") },
    ];
  const places = name === "band" ? [children[0] as Nodes] : list.children.map(firstOf);
  return places.flatMap((place, i) => placeFinding(place, list.children[i] ?? box, name));
}

function firstOf(item: ListItem): Nodes | undefined {
  return item.children[0];
}

function placeFinding(place: Nodes | undefined, node: Nodes, name: string): Finding[] {
  if (place?.type !== "leafDirective")
    return [{ node, fault: fault(`":::${name}" lacks a drawing here.`, `Begin with one of: ${asWritten}.`) }];
  return isDrawing(place.name) ? [] : [{ node: place, fault: unknown(place) }];
}

function unknown({ name }: LeafDirective): Fault {
  return fault(`there is no drawing "::${name}".`, `Use one of: ${asWritten}.`);
}

const asWritten = DRAWINGS.map((name) => `::${name}`).join(", ");
