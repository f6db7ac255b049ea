// node diagrams.mjs PACKAGE FOLDER FILE
//
// Asks the npm package qsharp-lang for the circuits of the samples and examples that unpack.mjs put below FOLDER, and writes them
// to FILE: for each case a line `== FOLDER`, then its circuit as an outline, or a line `! REASON`. Evaluation without outcomes is
// tried first, then the one that draws conditions; what takes long is given up.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const PATIENCE_MILLISECONDS = 8000;
const MAX_OPERATIONS = 10001;
/** After such a problem nothing else works. */
const CRASH = "! RuntimeError";

const WAYS = [
  { generationMethod: "classicalEval", profile: "unrestricted" },
  { generationMethod: "static", profile: "adaptive_rif" },
];

const register = (r) =>
  (r.inverted ? "!" : "") + (r.result === undefined ? `q${r.qubit}` : `q${r.qubit}.${r.result}`);

const registers = (all) => (all ?? []).map(register).join(" ");

function outline(grid, indent, lines) {
  for (const column of grid) {
    lines.push(`${indent}|`);
    for (const it of column.components) {
      const name = it.gate + (it.isAdjoint ? "'" : "") + (it.args ? `(${it.args.join(", ")})` : "");
      const from = registers(it.kind === "measurement" ? it.qubits : it.controls);
      const to = registers(it.kind === "measurement" ? it.results : it.targets);
      lines.push(`${indent}${it.kind} ${name} [${from}] [${to}]`);
      outline(it.children ?? [], `${indent}  `, lines);
    }
  }
}

async function serve(packageFolder) {
  const qdk = await import(pathToFileURL(join(packageFolder, "dist", "node.js")).href);
  await qdk.loadWasmModule(readFileSync(join(packageFolder, "lib", "web", "qsc_wasm_bg.wasm")));
  const compiler = await qdk.getCompiler();
  parentPort.on("message", async ({ sources, generationMethod, profile }) => {
    try {
      const config = { sources, languageFeatures: [], profile };
      const { circuits } = await compiler.getCircuit(config, {
        generationMethod,
        maxOperations: MAX_OPERATIONS,
        sourceLocations: false,
        groupByScope: false,
      });
      const { qubits, componentGrid } = circuits[0];
      const lines = [`qubits ${qubits.map((q) => `${q.id}:${q.numResults}`).join(" ")}`.trim()];
      outline(componentGrid, "", lines);
      parentPort.postMessage(lines);
    } catch (problem) {
      parentPort.postMessage([`! ${String(problem).replace(/\s+/g, " ")}`]);
    }
  });
}

let worker;

function ask(packageFolder, question) {
  worker ??= new Worker(fileURLToPath(import.meta.url), { workerData: packageFolder });
  return new Promise((done) => {
    const given = setTimeout(async () => {
      await worker.terminate();
      worker = undefined;
      done(["! takes too long"]);
    }, PATIENCE_MILLISECONDS);
    worker.removeAllListeners("message").once("message", (lines) => {
      clearTimeout(given);
      if (lines[0].startsWith(CRASH)) {
        worker.terminate();
        worker = undefined;
      }
      done(lines);
    });
    worker.postMessage(question);
  });
}

async function circuit(packageFolder, sources) {
  let lines;
  for (const way of WAYS) {
    lines = await ask(packageFolder, { sources, ...way });
    if (!lines[0].startsWith("!")) {
      break;
    }
  }
  return lines;
}

async function all(packageFolder, corpus, target) {
  const lines = [];
  for (const line of readFileSync(join(corpus, "cases.tsv"), "utf8").trim().split("\n")) {
    const [family, , , folder] = line.split("\t");
    if (family === "samples" || family === "examples") {
      const names = readdirSync(join(corpus, folder)).filter((name) => name.endsWith(".qs"));
      const sources = names.map((name) => [name, readFileSync(join(corpus, folder, name), "utf8")]);
      lines.push(`== ${folder}`, ...(await circuit(packageFolder, sources)));
    }
  }
  writeFileSync(target, `${lines.join("\n")}\n`);
}

if (isMainThread) {
  const [packageFolder, corpus, target] = process.argv.slice(2);
  await all(resolve(packageFolder), corpus, target);
  process.exit();
} else {
  await serve(workerData);
}
