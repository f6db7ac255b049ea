package dev.quaver.diagram;

/// What of a circuit is drawn.
///
/// @param groupDepth how deep groups may be nested; the contents of deeper ones stand where the group would. Conditions and
///     loops that depend on outcomes are always drawn
/// @param maxOperations how many operations at most, at least 1; what comes later is left out
public record DiagramOptions(int groupDepth, int maxOperations) {

  /// As many operations as still make a picture.
  public static final int DEFAULT_MAX_OPERATIONS = 10_001;

  /// All groups.
  public static final DiagramOptions DEFAULT =
      new DiagramOptions(Integer.MAX_VALUE, DEFAULT_MAX_OPERATIONS);

  public DiagramOptions {
    if (groupDepth < 0 || maxOperations < 1) {
      throw new IllegalArgumentException(
          "internal: group depth " + groupDepth + ", operations " + maxOperations);
    }
  }

  /// The same without groups.
  public DiagramOptions withoutGroups() {
    return new DiagramOptions(0, maxOperations);
  }
}
