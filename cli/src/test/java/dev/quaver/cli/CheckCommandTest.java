package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String BRANCHING =
      """
      operation Main() : Result {
          use q = Qubit();
          if M(q) == One {
              X(q);
          }
          MResetZ(q)
      }
      """;

  @TempDir private Path folder;

  private String source(String text) {
    return Cli.source(folder, "Main.qs", text);
  }

  @Test
  void refusesWhatTheProfileCannot() {
    Cli.run("check", source(BRANCHING), "--profile", "base")
        .exits(ExitCode.PROGRAM)
        .says(
            "error[Capability.UseOfDynamicBool]: this condition depends on a measurement result;"
                + " a target of the profile base cannot branch",
            "Main.qs:3:8",
            "if M(q) == One {",
            "targets of the profiles adaptive_ri, adaptive_rif and adaptive can");
  }

  @Test
  void acceptsWhatTheProfileCan() {
    Cli.run("check", source(BRANCHING), "--profile", "ADAPTIVE_RI").exits(ExitCode.FINE);
    Cli.run("check", source(BRANCHING), "--profile", "unrestricted").exits(ExitCode.FINE);
    Cli.run("check", source(BRANCHING)).exits(ExitCode.FINE);
  }

  @Test
  void takesTheProfileOfTheEntryPoint() {
    Cli.run("check", source("@EntryPoint(Base)\n" + BRANCHING))
        .exits(ExitCode.PROGRAM)
        .says("Capability.UseOfDynamicBool");
  }

  @Test
  void takesTheProfileOfTheProject() throws IOException {
    Files.writeString(folder.resolve("qsharp.json"), "{ \"targetProfile\": \"base\" }");
    Files.createDirectories(folder.resolve("src"));
    Cli.source(folder.resolve("src"), "Main.qs", BRANCHING);
    Cli.run("check", folder.toString())
        .exits(ExitCode.PROGRAM)
        .says("Capability.UseOfDynamicBool", "a target of the profile base");
    Cli.run("check", folder.toString(), "--profile", "adaptive").exits(ExitCode.FINE);
  }

  @Test
  void judgesNothingWithoutAnEntry() {
    String library = BRANCHING.replace("Main", "Flip");
    Cli.run("check", source(library), "--profile", "base").exits(ExitCode.FINE);
  }

  @Test
  void writesRefusalsAsJson() {
    Cli run =
        Cli.run("check", source(BRANCHING), "--profile", "base", "--format", "json")
            .exits(ExitCode.PROGRAM);
    assertTrue(run.out().contains("Capability.UseOfDynamicBool"), run.out());
  }

  @Test
  void saysWhichProfilesThereAre() {
    Cli.run("check", source(BRANCHING), "--profile", "adaptive_x")
        .exits(ExitCode.USAGE)
        .says("base, adaptive_ri, adaptive_rif, adaptive, unrestricted");
  }
}
