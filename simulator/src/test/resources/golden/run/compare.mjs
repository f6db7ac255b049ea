// Compares golden runs with the published modern compiler.
//
//   QDK_HOME=FOLDER node compare.mjs NAME.qs...
//
// FOLDER is where npm installed `qsharp-lang`. Each `// run EXPRESSION` line is run there and held against what stands in
// NAME.out: values and messages exactly but for doubles, which may differ by a relative 1e-12; amplitudes to the four digits
// that a dump shows; failures by code and message. Lines that begin with `// run-here` are not compared.
import { readFileSync } from "fs";
import { createRequire } from "module";
import { pathToFileURL } from "url";
import { basename, dirname, join } from "path";

const root = dirname(dirname(createRequire(join(process.env.QDK_HOME ?? ".", "x.js")).resolve("qsharp-lang")));
const qdk = await import(pathToFileURL(join(root, "dist/node.js")));
await qdk.loadWasmModule(readFileSync(join(root, "lib/web/qsc_wasm_bg.wasm")));
const compiler = await qdk.getCompiler();

const NUMBER = /-?\d+\.\d+(?:e[-+]?\d+)?|-?\d+\.(?!\d)/g;

function numbersAgree(ours, theirs, tolerance) {
  const [a, b] = [ours.match(NUMBER) ?? [], theirs.match(NUMBER) ?? []];
  return (
    a.length === b.length &&
    ours.replace(NUMBER, "#") === theirs.replace(NUMBER, "#") &&
    a.every((x, i) => Math.abs(x - b[i]) <= tolerance * Math.max(1, Math.abs(b[i])))
  );
}

function complex([re, im]) {
  const sign = (x, plus) => (x <= -0.00005 ? "−" : plus);
  return sign(re, "") + Math.abs(re).toFixed(4) + sign(im, "+") + Math.abs(im).toFixed(4) + "𝑖";
}

function event(e) {
  if (e.type === "Message") return e.message;
  if (e.type === "DumpMachine") {
    const lines = Object.entries(e.state).map(([label, amplitude]) => `${label}: ${complex(amplitude)}`);
    return ["STATE:", ...(e.qubitCount === 0 ? ["No qubits allocated"] : lines)].join("\n");
  }
  return ["MATRIX:", ...e.matrix.map((row) => row.map(complex).join(" "))].join("\n");
}

async function theirs(name, text, expression) {
  const target = new qdk.QscEventTarget(true);
  const config = { sources: [[name, text]], languageFeatures: [], profile: "unrestricted" };
  try {
    await compiler.run(config, expression, 1, target);
  } catch (e) {
    return `! compile ${e}`;
  }
  const [result] = target.getResults();
  const lines = result.events.map(event);
  if (result.success) return [...lines, `= ${result.result}`].join("\n");
  const first = result.result.errors[0].diagnostic;
  const message = first.message.split("\n")[0].replace(/^runtime error: /, "");
  return [...lines, `! ${first.code.replace("Qdk.Qsc.", "")}: ${message}`].join("\n");
}

/** Without the place and the call stack, which the compiler words differently. */
function comparable(block) {
  const lines = block.split("\n").filter((line) => !line.startsWith("  at "));
  return lines.map((line) => (line.startsWith("! ") ? line.replace(/ at (?:\d+|library\/\S+) `[\s\S]*$/, "") : line)).join("\n");
}

let [count, wrong] = [0, 0];
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const blocks = new Map();
  for (const block of readFileSync(file.replace(/\.qs$/, ".out"), "utf8").split(/^> /m).slice(1)) {
    const end = block.indexOf("\n");
    blocks.set(block.slice(0, end), block.slice(end + 1).trimEnd());
  }
  for (const line of text.split("\n")) {
    if (!line.startsWith("// run ")) continue;
    const expression = line.slice("// run ".length);
    const expected = comparable(blocks.get(expression) ?? "(no output)");
    const actual = await theirs(basename(file), text, expression);
    count++;
    if (expected !== actual && !numbersAgree(expected, actual, actual.includes("STATE") || actual.includes("MATRIX") ? 1.01e-4 : 1e-12)) {
      wrong++;
      console.log(`${basename(file)}: ${expression}\n  here:  ${expected.replaceAll("\n", "\n         ")}\n  there: ${actual.replaceAll("\n", "\n         ")}`);
    }
  }
}
console.log(`${count} compared, ${wrong} different`);
process.exit(wrong > 0 ? 1 : 0);
