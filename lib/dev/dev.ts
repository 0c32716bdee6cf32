import { prepare } from "./prepare";

// npm run dev — the site as it is being written. What serves it reads generated files as its modules load, so those come first.
prepare(process.cwd());
await import("./serve");
