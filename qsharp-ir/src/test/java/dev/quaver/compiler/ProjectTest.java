package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects with manifests and dependencies. Which are accepted, and where the others have errors, was asked of the modern
/// compiler.
final class ProjectTest {

  private static final String LIBRARY =
      "function F() : Int { 1 } function Hidden() : Int { 2 } export F;";

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void main(String text) throws IOException {
    write("app/src/Main.qs", text);
  }

  private void app(String manifest, String value) throws IOException {
    write("app/qsharp.json", manifest);
    main("@EntryPoint() operation Main() : Int { " + value + " }");
  }

  private void dependsOn(String alias, String path, String value) throws IOException {
    app("{ \"dependencies\": { \"" + alias + "\": { \"path\": \"" + path + "\" } } }", value);
  }

  private void library(String name, String source) throws IOException {
    write(name + "/qsharp.json", "{}");
    write(name + "/src/Main.qs", source);
  }

  private Compilation compile() {
    return Compiler.compile(SourceSet.load(folder.resolve("app")));
  }

  private List<String> problems() {
    return compile().diagnostics().stream().map(this::describe).toList();
  }

  private String describe(Diagnostic diagnostic) {
    Label label = diagnostic.primary().orElseThrow();
    return folder.relativize(Path.of(label.source().name()))
        + ":"
        + label.source().line(label.span().start())
        + " "
        + diagnostic.code()
        + " "
        + label.source().text(label.span());
  }

  private void compiles() {
    Compilation compilation = compile();
    assertEquals(List.of(), compilation.diagnostics());
    assertTrue(compilation.entry(EntryChoice.DEFAULT).program().isPresent());
  }

  @Test
  void exportsOfALibraryAreSeenUnderItsAlias() throws IOException {
    library("lib", LIBRARY);
    write(
        "lib/src/Deep/Down.qs",
        "struct S { X : Int } function G() : S { new S { X = F() } } "
            + "import Main.F; export S, G, F as H;");
    dependsOn("Lib", "../lib", "Lib.F() + Lib.Deep.Down.G().X + (new Lib.Deep.Down.S { X = 3 }).X");
    compiles();
    main(
        "import Lib.*; import Lib.Deep.Down.G as Get; open Lib.Deep as D;"
            + " operation Main() : Int { F() + Get().X + Deep.Down.H() + D.Down.H() }");
    compiles();
  }

  @Test
  void whatIsNotExportedIsNotSeen() throws IOException {
    library("lib", LIBRARY + " function K() : Int { 3 } export K as L;");
    dependsOn("Lib", "../lib", "Lib.Hidden() + Lib.Main.F() + F() + Lib.K() + Lib.L()");
    assertEquals(
        List.of(
            "app/src/Main.qs:1 Resolve.NotFound Lib.Hidden",
            "app/src/Main.qs:1 Resolve.NotFound Lib.Main.F",
            "app/src/Main.qs:1 Resolve.NotFound F",
            "app/src/Main.qs:1 Resolve.NotFound Lib.K"),
        problems());
    assertTrue(
        compile().diagnostics().getFirst().message().contains("is not exported by its package"));
  }

  @Test
  void aPackageCanBeOpenedButNotImported() throws IOException {
    library("lib", LIBRARY);
    dependsOn("Lib", "../lib", "0");
    main("import Lib; import Std; open Lib as L; operation Main() : Int { L.F() }");
    assertEquals(
        List.of("app/src/Main.qs:1 Resolve.NotFound Lib", "app/src/Main.qs:1 Resolve.NotFound Std"),
        problems());
  }

  @Test
  void namespacesCanBeExportedUnderOtherNames() throws IOException {
    library("lib", "export Inner, Inner as Other; ");
    write("lib/src/Inner.qs", LIBRARY);
    dependsOn("Lib", "../lib", "Lib.Inner.F() + Lib.Other.F()");
    compiles();
    main("operation Main() : Int { Lib.Other.Hidden() }");
    assertEquals(List.of("app/src/Main.qs:1 Resolve.NotFound Lib.Other.Hidden"), problems());
  }

  @Test
  void dependenciesOfDependenciesAreSeenOnlyThroughReexports() throws IOException {
    library("base", LIBRARY + " struct S { X : Int } export S;");
    library(
        "lib",
        "import Base.F as K; export Base.F, K as H, Base.S as T; "
            + "function Twice(s : Base.S) : Int { s.X * 2 } export Twice;");
    write("lib/qsharp.json", "{\"dependencies\": {\"Base\": {\"path\": \"../base\"}}}");
    dependsOn("Lib", "../lib", "Lib.F() + Lib.H() + Lib.Twice(new Lib.T { X = 4 })");
    compiles();
    main("operation Main() : Int { Base.F() }");
    assertEquals(List.of("app/src/Main.qs:1 Resolve.NotFound Base.F"), problems());
  }

  @Test
  void onePackageReachedOnTwoWaysIsOne() throws IOException {
    library("base", "struct S { X : Int } export S; ");
    library("lib", "function Get(s : Base.S) : Int { s.X } export Get;");
    write("lib/qsharp.json", "{\"dependencies\": {\"Base\": {\"path\": \"../base\"}}}");
    app(
        "{\"dependencies\": {\"Lib\": {\"path\": \"../lib\"}, \"B\": {\"path\": \"../base\"}}}",
        "Lib.Get(new B.S { X = 5 })");
    compiles();
  }

  @Test
  void packagesWithEqualNamespacesStayApart() throws IOException {
    library("one", LIBRARY + " struct S { X : Int } export S;");
    library("two", "function F() : Int { Sub.F() } struct S { Y : Bool } export F, S;");
    write("two/qsharp.json", "{\"dependencies\": {\"Sub\": {\"path\": \"../one\"}}}");
    library("three", "function F() : Int { Sub.F() + 10 } export F;");
    write("three/qsharp.json", "{\"dependencies\": {\"Sub\": {\"path\": \"../two\"}}}");
    app(
        "{\"dependencies\": {\"A\": {\"path\": \"../one\"}, \"B\": {\"path\": \"../two\"},"
            + " \"Sub\": {\"path\": \"../three\"}}}",
        "A.F() + B.F() + Sub.F() + (new A.S { X = 1 }).X");
    compiles();
    main("operation Main() : Int { let s : A.S = new B.S { Y = true }; s.X }");
    assertEquals(List.of("app/src/Main.qs:1 TypeCk.TyMismatch new B.S { Y = true }"), problems());
  }

  @Test
  void errorsInDependenciesNameTheirFiles() throws IOException {
    library("lib", "function F() : Int {\n  true }\nexport F;");
    dependsOn("Lib", "../lib", "Lib.F() + true");
    assertEquals(
        List.of(
            "lib/src/Main.qs:2 TypeCk.TyMismatch true", "app/src/Main.qs:1 TypeCk.TyMismatch true"),
        problems());
  }

  @Test
  void entryPointsOfDependenciesDoNotCount() throws IOException {
    library("lib", "@EntryPoint() operation Main() : Int { 2 } @Test() function T() : Unit {}");
    dependsOn("Lib", "../lib", "1");
    compiles();
    assertEquals(List.of(), compile().tests());
  }

  @Test
  void namespacesOfOtherPackagesCannotBeReexported() throws IOException {
    library("lib", "export Std.Math;");
    dependsOn("Lib", "../lib", "1");
    assertEquals(
        List.of("lib/src/Main.qs:1 LowerAst.CrossPackageNamespaceReexport Std.Math"), problems());
  }

  @Test
  void anOwnNamespaceCanBeCalledLikeADependency() throws IOException {
    library("lib", LIBRARY);
    dependsOn("Lib", "../lib", "Lib.G()");
    write("app/src/Lib.qs", "function G() : Int { 9 }");
    compiles();
    write("app/src/Lib.qs", "function G() : Int { 9 } function F() : Int { 9 }");
    assertEquals(List.of("app/src/Lib.qs:1 Resolve.Duplicate F"), problems());
  }

  @Test
  void circlesAreReportedWithTheirChain() throws IOException {
    library("b", "");
    library("c", "");
    write("b/qsharp.json", "{\"dependencies\": {\"C\": {\"path\": \"../c\"}}}");
    write("c/qsharp.json", "{\"dependencies\":\n {\"B\": {\"path\": \"../b\"}}}");
    dependsOn("B", "../b", "1");
    assertEquals(List.of("c/qsharp.json:2 Project.CircularDependency \"../b\""), problems());
    assertEquals(
        "the dependencies go in a circle: b → c → b", compile().diagnostics().getFirst().message());
    dependsOn("Self", ".", "1");
    assertEquals(List.of("app/qsharp.json:1 Project.CircularDependency \".\""), problems());
  }

  @Test
  void placesThatAreNoProjectsAreReported() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    dependsOn("Lib", "../empty", "Lib.F()");
    assertEquals(List.of("app/qsharp.json:1 Project.FileSystem \"../empty\""), problems());
    dependsOn("Lib", "../nowhere", "Lib.F()");
    assertEquals(List.of("app/qsharp.json:1 Project.FileSystem \"../nowhere\""), problems());
    write("empty/qsharp.json", "{}");
    dependsOn("Lib", "../empty", "Lib.F()");
    assertEquals(List.of("empty/qsharp.json:1 Project.NoSrcDir {"), problems());
  }

  @Test
  void gitHubIsNotAsked() throws IOException {
    app(
        "{\"dependencies\": {\"Lib\": {\"github\": {\"owner\": \"o\", \"repo\": \"r\", \"ref\": \"v1\","
            + " \"path\": \"sub\"}}}}",
        "Lib.F()");
    assertTrue(problems().getFirst().startsWith("app/qsharp.json:1 Project.GitHub {\"owner\""));
    assertTrue(
        compile()
            .diagnostics()
            .getFirst()
            .help()
            .orElseThrow()
            .contains("{\"path\": \"../r/sub\"}"));
  }

  @Test
  void manifestsAreReadStrictly() throws IOException {
    String[][] wrong = {
      {"{ \"author\": , }", "1", ","},
      {"{\n \"dependencies\": [ 1 ] }", "2", "[ 1 ]"},
      {"{ \"dependencies\": { \"A\": {} } }", "1", "{}"},
      {
        "{ \"dependencies\": { \"A\": { \"github\": { \"owner\": \"o\" } } } }",
        "1",
        "{ \"github\": { \"owner\": \"o\" } }"
      },
      {"{ \"files\": \"src/Main.qs\" }", "1", "\"src/Main.qs\""},
      {"{ \"files\": [ 1 ] }", "1", "1"},
      {"{ \"author\": 1 }", "1", "1"},
      {"{ \"packageType\": \"program\" }", "1", "\"program\""},
      {"{ \"targetProfile\": 1 }", "1", "1"},
      {
        "{ \"lints\": [ {\"lint\": \"needlessParens\", \"level\": \"warn\"}, {\"lint\": \"x\", \"level\": \"warn\"} ] }",
        "1",
        "{\"lint\": \"x\", \"level\": \"warn\"}"
      },
      {"[]", "1", "[]"},
      {"{ } x", "1", "x"},
      {"", "1", ""},
    };
    for (String[] each : wrong) {
      app(each[0], "1");
      assertEquals(
          List.of("app/qsharp.json:" + each[1] + " Project.ManifestParse " + each[2]), problems());
    }
    app(
        "{ \"author\": \"A\", \"license\": \"L\", \"packageType\": \"lib\", \"unknown\": 1,"
            + " \"lints\": [{\"group\": \"deprecations\", \"level\": \"allow\"}],"
            + " \"languageFeatures\": [\"unknown\"] }",
        "1");
    compiles();
  }

  @Test
  void doubtfulManifestsGetWarnings() throws IOException {
    library("lib", LIBRARY);
    library("other", "function F() : Bool { true } export F;");
    app(
        "{\"dependencies\": {\"A\": {\"path\": \"../other\"}, \"A\": {\"path\": \"../lib\"},"
            + " \"B-C\": {\"path\": \"../lib\"}}, \"targetProfile\": \"x\"}",
        "A.F()");
    assertEquals(
        List.of(
            "app/qsharp.json:1 Project.DuplicateAlias \"A\"",
            "app/qsharp.json:1 Project.UnusableAlias \"B-C\"",
            "app/qsharp.json:1 Project.UnknownProfile \"x\""),
        problems());
    assertTrue(compile().entry(EntryChoice.DEFAULT).program().isPresent());
  }

  @Test
  void listedFilesAreAllThatThereIs() throws IOException {
    app("{ \"files\": [\"src/Main.qs\", \"src/Nope.qs\"] }", "1");
    write("app/src/Other.qs", "function Z() : Int { true }");
    assertEquals(
        List.of(
            "app/qsharp.json:1 Project.FileSystem \"src/Nope.qs\"",
            "app/qsharp.json:1 Project.DocumentNotInProject \"src/Nope.qs\""),
        problems());
  }

  @Test
  void aProjectToRunNeedsAnEntryPoint() throws IOException {
    app("{ \"packageType\": \"exe\" }", "1");
    compiles();
    main("function F() : Int { 1 }");
    assertEquals(List.of("app/qsharp.json:1 EntryPoint.NotFound \"exe\""), problems());
  }

  @Test
  void pathsHaveToBeNamesOfNamespaces() throws IOException {
    app("{}", "foo.Bar_baz.F() + Größe.F() + Sub.Main.F()");
    for (String path : List.of("foo/Bar-baz", "Größe", "Sub/Main")) {
      write("app/src/" + path + ".qs", "function F() : Int { 1 }");
    }
    write("app/src/a b.qs", "namespace Fine { }");
    compiles();
    for (String path : List.of("foo.bar", "1foo", "a c", "operation", "a d/e")) {
      write("app/src/" + path + ".qs", "function F() : Int { 1 }");
      assertEquals(
          List.of("app/src/" + path + ".qs:1 Parse.InvalidFileName function F() : Int { 1 }"),
          problems());
      Files.delete(folder.resolve("app/src/" + path + ".qs"));
    }
  }

  @Test
  void theManifestChoosesTheProfile() throws IOException {
    String source =
        "@Config(Adaptive) function F() : Int { 1 } @Config(not Adaptive) function F() : Bool { true }"
            + " @Config(Unrestricted) @Test() function T() : Unit { }"
            + " operation Main() : Int { F() }";
    app("{ \"targetProfile\": \"adaptive_ri\" }", "1");
    main(source);
    compiles();
    assertEquals(List.of(), compile().tests());
    app("{ \"targetProfile\": \"base\" }", "1");
    main(source);
    assertEquals(List.of("app/src/Main.qs:1 TypeCk.TyMismatch F()"), problems());
    Compilation chosen =
        Compiler.compile(
            SourceSet.load(folder.resolve("app")),
            DialectChoice.AUTO,
            Optional.of(Profile.UNRESTRICTED));
    assertEquals(List.of(), chosen.diagnostics());
    assertEquals(1, chosen.tests().size());
    main("@EntryPoint(Base) operation Main() : Int { 1 }");
    assertEquals(List.of("app/src/Main.qs:1 EntryPoint.ProfileInProject Base"), problems());
  }

  @Test
  void theLibraryHasLessForLesserProfiles() throws IOException {
    app("{ \"targetProfile\": \"adaptive_rif\" }", "Std.Random.DrawRandomInt(1, 6)");
    assertEquals(
        List.of("app/src/Main.qs:1 Resolve.NotAvailable Std.Random.DrawRandomInt"), problems());
    app("{ \"targetProfile\": \"unrestricted\" }", "Std.Random.DrawRandomInt(1, 6)");
    compiles();
    app(
        "{ \"targetProfile\": \"base\" }",
        "function DrawRandomInt(a : Int) : Int { a } import Std.Random.*; DrawRandomInt(4)");
    compiles();
  }

  @Test
  void withoutAManifestTheEntryPointChoosesTheProfile() {
    String source =
        "@Config(Base) function F() : Int { 1 } @Config(not Base) function F() : Bool { true }"
            + " @EntryPoint(Base) operation Main() : Int { F() }";
    Compilation base = Compiler.compile(SourceSet.ofText("A.qs", source));
    assertEquals(Profile.BASE, base.profile());
    assertEquals(List.of(), base.diagnostics());
    Compilation any =
        Compiler.compile(SourceSet.ofText("A.qs", source.replace("(Base) op", "() op")));
    assertEquals(Profile.UNRESTRICTED, any.profile());
    assertTrue(any.hasErrors());
  }

  @Test
  void soundFilesAreCheckedBesideBrokenOnes() throws IOException {
    app("{}", "1 + true");
    write("app/src/Broken.qs", "function G( : Int { 1 }\n\nfunction Sound() : Int { 2.0 }\n");
    write(
        "app/src/User.qs",
        "import Broken.G; import Other.H; function H() : Int { Broken.G() + G() }"
            + " function K() : Int { Nope() }");
    write(
        "app/src/Other.qs",
        "function H() : Int { 1 } operation Lost(q : Qubit) Unit { X(q); } function L() : Int { M() }");
    assertEquals(
        List.of(
            "app/src/Main.qs:1 TypeCk.TyMismatch true", "app/src/User.qs:1 Resolve.NotFound Nope"),
        problems().stream()
            .filter(each -> !each.contains(" Parse."))
            .filter(each -> !each.contains("Other") && !each.contains("Broken"))
            .toList());
  }
}
