// What the reader's browser gets of the search: the same functions as on the server, and nothing of building the index.
export { engineMaker } from "./engine";
export { search } from "./query";
