// The server's nearest pages come here for it too, and may not look into lib/content.
export { damerauLevenshtein } from "@/lib/content/edit-distance";
