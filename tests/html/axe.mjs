// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node axe.mjs FILE...: looks through web pages with axe-core. Prints one line for each finding and
// ends with 1 when there is any. Colors need a screen and are left out: they are checked by numbers
// in core/exchange/webpage.cpp.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM, VirtualConsole } from "jsdom";

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function findingsIn(path) {
  // axe-core is the one script that runs; the page has none and loads nothing.
  const dom = new JSDOM(readFileSync(path, "utf8"), {
    runScripts: "outside-only",
    virtualConsole: new VirtualConsole(),
  });
  dom.window.eval(axeSource);
  const results = await dom.window.axe.run(dom.window.document, {
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
    resultTypes: ["violations"],
  });
  dom.window.close();
  if (results.passes.length === 0) {
    return ["axe-core looked at nothing"];
  }
  return results.violations.map(
    (each) => `${each.id}: ${each.help} (${each.nodes.length}, first: ${each.nodes[0].html})`,
  );
}

let count = 0;
for (const path of process.argv.slice(2)) {
  for (const finding of await findingsIn(path)) {
    console.log(`${path}: ${finding}`);
    ++count;
  }
}
process.exit(count === 0 ? 0 : 1);
