package dev.quaver.cli;

import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;

/// One of the things that `quaver` does.
interface Command {

  /// What may stand on its command line.
  Syntax syntax();

  /// Does it and answers the exit code.
  int run(Words words);
}
