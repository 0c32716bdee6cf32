import { z } from "zod";

/** What a field says when no source gives an answer that holds everywhere. A guess is not allowed. */
export const VARIES = "varies – ask";

/** Ids of documents, sources and headings: they end up in addresses, so they stay plain. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens, like adv-iop");

export const sentence = z.string().trim().min(1, "must not be empty");

/**
 * A calendar day. YAML readers hand over a Date or text, contentlayer an ISO time;
 * all become "2026-11-23".
 */
export const day = z.preprocess((value) => {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value.replace(/T00:00:00\.000Z$/, "") : value;
}, z.iso.date("must be a date like 2026-11-23"));

/** An address on this site, with an optional heading id: /iop/reasons#limits. */
export const address = z
  .string()
  .regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?(#[a-z0-9-]+)?$/, "must be an address on this site, like /iop or /iop#who");

export const wholeNumber = z.int("must be a whole number");

export const sourceIds = z.array(slug);

/** A page, or a heading on it. */
export const place = z.string().regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/, "must be an address like /iop or /iop#cost");
