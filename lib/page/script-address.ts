import { z } from "zod";
import saved from "@/.generated/script.json" with { type: "json" };
import { checkGenerated } from "./read-generated";

const SCRIPT = z.strictObject({
  address: z.string().regex(/^\/assets\/site-\w+\.js$/, "must be the address of the site’s script"),
});

/** Where the one script of the site lies, named by its hash. */
export const scriptAddress = checkGenerated("script.json", SCRIPT, saved).address;
