package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Kind;

/// Nodes that read and statements that write frame slots, by kind.
final class Locals {

  private Locals() {}

  /// Reads a slot. With `share` an array that is read is marked as shared.
  static Node read(Kind kind, int index, boolean share) {
    return switch (kind) {
      case LONG -> new ReadLong(index);
      case DOUBLE -> new ReadDouble(index);
      case BOOLEAN -> new ReadBoolean(index);
      case OBJECT -> share ? new ReadShared(index) : new ReadObject(index);
    };
  }

  /// Writes a slot.
  static StatementNode write(Kind kind, int index, Node value) {
    return switch (kind) {
      case LONG -> new WriteLong(index, value);
      case DOUBLE -> new WriteDouble(index, value);
      case BOOLEAN -> new WriteBoolean(index, value);
      case OBJECT -> new WriteObject(index, value);
    };
  }

  static final class ReadLong extends Node.OfLong {
    final int index;

    ReadLong(int index) {
      this.index = index;
    }

    @Override
    long executeLong(Frame frame) {
      return frame.longs[index];
    }
  }

  private static final class ReadDouble extends Node.OfDouble {
    private final int index;

    ReadDouble(int index) {
      this.index = index;
    }

    @Override
    double executeDouble(Frame frame) {
      return Double.longBitsToDouble(frame.longs[index]);
    }
  }

  private static final class ReadBoolean extends Node.OfBoolean {
    private final int index;

    ReadBoolean(int index) {
      this.index = index;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return frame.longs[index] != 0;
    }
  }

  private static final class ReadObject extends Node.OfObject {
    private final int index;

    ReadObject(int index) {
      this.index = index;
    }

    @Override
    Object execute(Frame frame) {
      return frame.objects[index];
    }
  }

  private static final class ReadShared extends Node.OfObject {
    private final int index;

    ReadShared(int index) {
      this.index = index;
    }

    @Override
    Object execute(Frame frame) {
      return shared(frame.objects[index]);
    }
  }

  static Object shared(Object value) {
    return value instanceof ArrayValue array ? array.share() : value;
  }

  private static final class WriteLong extends StatementNode {
    private final int index;
    private final Node value;

    WriteLong(int index, Node value) {
      this.index = index;
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longs[index] = value.executeLong(frame);
      return NORMAL;
    }
  }

  private static final class WriteDouble extends StatementNode {
    private final int index;
    private final Node value;

    WriteDouble(int index, Node value) {
      this.index = index;
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longs[index] = Double.doubleToRawLongBits(value.executeDouble(frame));
      return NORMAL;
    }
  }

  private static final class WriteBoolean extends StatementNode {
    private final int index;
    private final Node value;

    WriteBoolean(int index, Node value) {
      this.index = index;
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longs[index] = value.executeBoolean(frame) ? 1 : 0;
      return NORMAL;
    }
  }

  private static final class WriteObject extends StatementNode {
    private final int index;
    private final Node value;

    WriteObject(int index, Node value) {
      this.index = index;
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.objects[index] = value.execute(frame);
      return NORMAL;
    }
  }
}
