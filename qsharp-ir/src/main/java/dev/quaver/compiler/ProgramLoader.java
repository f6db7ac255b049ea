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
    return format(path, choice)
        .map(format -> new LoadedProgram(read(format, path, choice), wanted.orElse(otherwise)))
        .orElseGet(() -> compile(SourceSet.load(path), choice));
  }

  /// The format of a file that is no source. One in OpenQASM is a source only where something of it is chosen: without a choice
  /// it is read like other formats, which have a short way for long circuits.
  private static Optional<ProgramFormat> format(Path path, EntryChoice choice) {
    boolean isCircuit =
        SourceLanguage.ofFile(path.toString()).equals(Optional.of(SourceLanguage.OPENQASM))
            && choice.equals(EntryChoice.DEFAULT);
    if (Files.isDirectory(path) || (SourceSet.isSource(path) && !isCircuit)) {
      return Optional.empty();
    }
    String name = String.valueOf(path.getFileName());
    return ProgramFormats.withExtension(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Entry read(ProgramFormat format, Path path, EntryChoice choice) {
    SourceFile file = SourceFile.of(path.normalize().toString(), SourceSet.text(path));
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
