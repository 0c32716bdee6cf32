import { chosenComparison } from "@/lib/page/picker";

/** Where the picker's form goes: on to the comparison that was chosen, or back to the picker. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  return new Response(null, {
    status: 303,
    headers: { Location: chosenComparison(["first", "second", "third"].flatMap((name) => searchParams.getAll(name))) },
  });
}
