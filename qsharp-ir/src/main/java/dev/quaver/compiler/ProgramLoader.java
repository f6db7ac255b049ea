package dev.quaver.compiler;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.source.SourceFile;
import dev.quaver.source.SourceLanguage;
import dev.quaver.target.Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Loads the program in a file or folder, whatever language or format it is written in: sources are compiled, files of a
/// [ProgramFormat] are read.
public final class ProgramLoader {

  private final DialectChoice dialect;
  private final Optional<Profile> wanted;
  private final Profile otherwise;

  /// @param wanted the target profile, if it is not left to the sources
  /// @param otherwise the profile of sources that ask for none
  public ProgramLoader(DialectChoice dialect, Optional<Profile> wanted, Profile otherwise) {
    this.dialect = dialect;
    this.wanted = wanted;
    this.otherwise = otherwise;
  }

  /// The program that starts with `choice`.
  ///
  /// @throws SourceException if there is nothing to read or it is no text
  public LoadedProgram load(Path path, EntryChoice choice) {
    return flat(path, choice)
        .or(() -> format(path).map(format -> read(format, path, choice)))
        .map(entry -> new LoadedProgram(entry, wanted.orElse(otherwise)))
        .orElseGet(() -> compile(SourceSet.load(path), choice));
  }

  /// A long straight line in OpenQASM, of which nothing can be chosen, by the short way.
  private static Optional<Entry> flat(Path path, EntryChoice choice) {
    boolean perhaps =
        SourceLanguage.ofFile(path.toString()).equals(Optional.of(SourceLanguage.OPENQASM))
            && Files.isRegularFile(path)
            && choice.equals(EntryChoice.DEFAULT);
    return perhaps
        ? OpenQasmPrograms.flat(file(path)).map(program -> Entry.of(program, List.of()))
        : Optional.empty();
  }

  private static SourceFile file(Path path) {
    return SourceFile.of(path.normalize().toString(), SourceSet.text(path));
  }

  /// The format of a file that is no source.
  private static Optional<ProgramFormat> format(Path path) {
    if (Files.isDirectory(path) || SourceSet.isSource(path)) {
      return Optional.empty();
    }
    String name = String.valueOf(path.getFileName());
    return ProgramFormats.withExtension(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Entry read(ProgramFormat format, Path path, EntryChoice choice) {
    SourceFile file = file(path);
    if (!choice.equals(EntryChoice.DEFAULT)) {
      String message =
          "a file of the format %s is one program without parameters: %s takes no entry and no arguments"
              .formatted(format.name(), file.name());
      return Entry.refused(List.of(Diagnostic.error("Entry.Fixed", message)), true);
    }
    ReadResult result = DeepStack.call(new Cancellation(), () -> format.read(file));
    return new Entry(result.program(), result.diagnostics(), false);
  }

  private LoadedProgram compile(SourceSet sources, EntryChoice choice) {
    Compilation compilation = Compiler.compile(sources, dialect, wanted);
    if (wanted.isEmpty()
        && compilation.profile() == Profile.UNRESTRICTED
        && otherwise != Profile.UNRESTRICTED) {
      compilation = Compiler.compile(sources, dialect, Optional.of(otherwise));
    }
    if (compilation.hasErrors()) {
      return new LoadedProgram(
          Entry.refused(compilation.diagnostics(), false), compilation.profile());
    }
    Entry entry = compilation.entry(choice);
    List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
    diagnostics.addAll(entry.diagnostics());
    return new LoadedProgram(
        new Entry(entry.program(), diagnostics, entry.misused()), compilation.profile());
  }
}
