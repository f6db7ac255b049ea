package dev.quaver.format.openqasm;

import dev.quaver.format.openqasm.syntax.OpenQasmParser;
import dev.quaver.format.openqasm.syntax.OpenQasmProgram;
import dev.quaver.format.openqasm.translate.Translator;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Reads OpenQASM 2 and 3 as Q#: gates and subroutines become callables, the program an operation that takes the inputs and
/// returns the outputs, else all bits.
///
/// It recurses as deeply as the text is nested; call it where the stack is deep.
public final class OpenQasmReader {

  private OpenQasmReader() {}

  /// A file and before it those that it includes, each as Q#; all belong into one namespace.
  ///
  /// @param operation the name of the operation that the program becomes, if the program does not use it itself
  /// @param alone whether that operation is the entry point
  public static List<ParseResult> read(
      SourceFile source, String operation, boolean alone, IncludeFinder includes) {
    OpenQasmProgram program = OpenQasmParser.parse(source, Optional.empty());
    return Translator.translate(program, operation, alone, includes);
  }
}
