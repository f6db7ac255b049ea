package dev.quaver.azure.results;

import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A format in which the service gives results, called as its `outputDataFormat` is.
public sealed interface ResultFormat
    permits HoneywellResults, IonqResults, MicrosoftResultsV1, MicrosoftResultsV2, RigettiResults {

  /// All formats.
  List<ResultFormat> ALL =
      List.of(
          new HoneywellResults(),
          new IonqResults(),
          new MicrosoftResultsV1(),
          new MicrosoftResultsV2(),
          new RigettiResults());

  /// The format called `name`.
  static Optional<ResultFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /// What the service calls it.
  String name();

  /// Reads a document. What is wrong with it is in the result, never thrown; members that nobody knows are passed over.
  ResultReading read(SourceFile file);

  /// Writes what [#read] reads back.
  ///
  /// @param items one for each program of the job; only some formats have room for several
  /// @throws IOException if `out` does
  /// @throws IllegalArgumentException if the format has no words for these outcomes, or for their number
  void write(List<ProviderHistogram> items, Appendable out) throws IOException;
}
