import { expect, it } from "vitest";
import { notFoundPage } from "@/lib/page/not-found";

it("an address that leads nowhere still shows the seven levels", () => {
  expect(notFoundPage().steps).toHaveLength(7);
});

it("the page for it is kept out of search engines", () => {
  expect(notFoundPage().unlisted).toBe(true);
});
