import { chromium } from "@playwright/test";
const base = process.argv[2]; const pages = process.argv[3].split(","); const modes=(process.argv[4]||"390l,1280l").split(",");
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking","--disable-component-update","--disable-sync","--no-first-run"] });
for (const m of modes) { const w=parseInt(m); const dark=m.endsWith("d");
 const c = await b.newContext({ viewport:{width:w,height:900}, colorScheme: dark?"dark":"light" });
 for (const p of pages) { const pg = await c.newPage(); await pg.goto(base+p); const n=(p.replace(/[^a-z0-9]+/gi,"_")||"home"); await pg.screenshot({ path:`/tmp/shots/${n}-${m}.png`, fullPage:true, ...(process.argv[5]?{clip:{x:0,y:+process.argv[5],width:w,height:2600}}:{}) }); const o=await pg.evaluate(()=>document.documentElement.scrollWidth-innerWidth); console.log(p,m,"overflow",o, await pg.evaluate(()=>document.documentElement.scrollHeight)); await pg.close(); } }
await b.close();
