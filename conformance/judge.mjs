// node judge.mjs PACKAGE JOBS VERDICTS
//
// Asks the compiler in the npm package qsharp-lang what it says of programs under target profiles. JOBS has a line for each
// question: a folder with .qs files, a tab, a profile, and where the QIR is wanted another tab and a file for it. VERDICTS gets a
// line for each, in order: the errors, separated by tabs, each as code, file, first line and last line with spaces between; or
// a word alone if there is no verdict. There are several workers; one that crashes or takes too long is replaced.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const LIMIT_MILLISECONDS = 30_000;

function described({ document, diagnostic }) {
  const { start, end } = diagnostic.range;
  return [diagnostic.code, document, start.line + 1, end.line + 1].join(" ");
}

async function answer(compiler, [folder, profile, file]) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".qs"));
  const sources = names.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  try {
    const qir = await compiler.getQir({ sources, languageFeatures: [], profile });
    if (file) {
      writeFileSync(file, qir);
    }
    return "";
  } catch (refusal) {
    return refusal.diagnostics ? refusal.diagnostics.map(described).join("\t") : "crashed";
  }
}

async function work(packageFolder) {
  const root = resolve(packageFolder);
  const library = await import(pathToFileURL(join(root, "dist/node.js")));
  await library.loadWasmModule(readFileSync(join(root, "lib/web/qsc_wasm_bg.wasm")));
  const compiler = await library.getCompiler();
  parentPort.on("message", async (job) => parentPort.postMessage(await answer(compiler, job)));
  parentPort.postMessage("ready");
}

/** A worker and what to do with its next message. */
class Judge {
  static start(packageFolder) {
    const judge = new Judge();
    judge.worker = new Worker(new URL(import.meta.url), { workerData: packageFolder });
    judge.worker.on("message", (message) => judge.done(message));
    judge.worker.on("error", () => judge.done("crashed"));
    return new Promise((ready) => (judge.done = () => ready(judge)));
  }

  async ask(job) {
    let timer;
    const verdict = await new Promise((done) => {
      this.done = done;
      timer = setTimeout(() => done("slow"), LIMIT_MILLISECONDS);
      this.worker.postMessage(job);
    });
    clearTimeout(timer);
    return verdict;
  }
}

async function main([packageFolder, jobs, verdicts]) {
  const questions = readFileSync(jobs, "utf8").trim().split("\n");
  const lines = new Array(questions.length);
  let next = 0;
  async function judgeRest() {
    let judge = await Judge.start(packageFolder);
    while (next < questions.length) {
      const index = next++;
      lines[index] = await judge.ask(questions[index].split("\t"));
      if (lines[index] === "crashed" || lines[index] === "slow") {
        await judge.worker.terminate();
        judge = await Judge.start(packageFolder);
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, judgeRest));
  writeFileSync(verdicts, lines.join("\n") + "\n");
  process.exit();
}

await (isMainThread ? main(process.argv.slice(2)) : work(workerData));
