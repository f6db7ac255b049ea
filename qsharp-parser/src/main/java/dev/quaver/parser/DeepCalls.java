package dev.quaver.parser;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Runs what recurses as deeply as its input is nested, which [BracketMatcher] bounds, whatever stack the caller has.
final class DeepCalls {

  /// Enough for the deepest input that [BracketMatcher] lets pass, many times over.
  private static final long STACK_BYTES = 512L << 20;

  private DeepCalls() {}

  /// The result of `task`, which is run again on a thread with a large stack if the caller's stack is too small.
  static <T> T call(Supplier<T> task) {
    try {
      return task.get();
    } catch (StackOverflowError tooSmall) {
      var result = new CompletableFuture<T>();
      var thread =
          new Thread(
              null,
              () -> {
                try {
                  result.complete(task.get());
                } catch (RuntimeException | Error failure) {
                  result.completeExceptionally(failure);
                }
              },
              "deep-parse",
              STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      return result.join();
    }
  }
}
