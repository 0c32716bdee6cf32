/** The paths whose answers depend on the request. Next.js answers them too, in “npm run dev” and “next start”. */
export const SEARCH_PATH = "/search";
export const PICKER_PATH = "/next-step/compare";
