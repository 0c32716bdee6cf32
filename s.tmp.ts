import { quantile, steadily } from "./tests/load/requests";
const q = ["iop", "cravings", "can i keep my job", "detox at home", "how long", "medicne"].map((q) => `http://localhost:3100/search?q=${encodeURIComponent(q)}`);
for (const r of [10, 50, 50, 50]) { const t = await steadily(q, r, 6); console.log(r, quantile(t, .5).toFixed(1), quantile(t, .99).toFixed(1), t.at(-1)!.toFixed(1)); }
