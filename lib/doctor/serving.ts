import { servingParts } from "./serving-parts";

// The build compiles this into .generated/doctor.mjs: what npm run doctor finds where nothing can be compiled, as one line of JSON.
console.log(JSON.stringify(await servingParts(process.cwd(), process.env)));
