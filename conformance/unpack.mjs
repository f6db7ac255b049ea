// node unpack.mjs PACKAGE FOLDER
//
// Unpacks the Q# programs inside the npm package qsharp-lang, one folder a case, below FOLDER, and writes FOLDER/cases.tsv:
// the family, what is expected, the entry (may be empty) and the folder of each case, in the package's order.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [packageFolder, target] = process.argv.slice(2);
const VERIFICATION = "Kata.Verification.CheckSolution()";
const lines = [];

const content = async (name) =>
  import(pathToFileURL(join(resolve(packageFolder), "dist", `${name}.generated.js`)).href);

const fileName = (title) => title.replace(/[^A-Za-z0-9]+/g, "_");

function addCase(family, expected, entry, folder, files) {
  mkdirSync(join(target, folder), { recursive: true });
  for (const [name, code] of Object.entries(files)) {
    writeFileSync(join(target, folder, `${name}.qs`), code);
  }
  lines.push([family, expected, entry, folder].join("\t"));
}

function addExercise(folder, section, library) {
  const shared = Object.fromEntries(
    (section.sourceIds ?? []).map((id) => [fileName(id), library.get(id)]),
  );
  const solutions = section.explainedSolution.items.filter((item) => item.type === "solution");
  solutions.forEach((solution, index) =>
    addCase("solutions", "true", VERIFICATION, `${folder}/solution${index}`, {
      Solution: solution.code,
      ...shared,
    }),
  );
  addCase("placeholders", "not-true", VERIFICATION, `${folder}/placeholder`, {
    Placeholder: section.placeholderCode,
    ...shared,
  });
}

const { default: samples } = await content("samples");
for (const sample of samples) {
  const expected = sample.omitFromTests ? "compiles" : "runs";
  addCase("samples", expected, "", `samples/${fileName(sample.title)}`, { Sample: sample.code });
}

const { default: katas } = await content("katas-content");
const library = new Map(katas.globalCodeSources.map((source) => [source.id, source.code]));
for (const kata of katas.katas) {
  for (const section of kata.sections) {
    const parts = [section, section.explainedSolution, section.answer];
    for (const item of parts.flatMap((part) => part?.items ?? [])) {
      if (item.type === "example") {
        addCase("examples", "runs", "", `katas/${kata.id}/${item.id}`, { Example: item.code });
      }
    }
    if (section.type === "exercise") {
      addExercise(`katas/${kata.id}/${section.id}`, section, library);
    }
  }
}

writeFileSync(join(target, "cases.tsv"), lines.join("\n") + "\n");
