package dev.quaver.check;

import dev.quaver.types.Type;
import dev.quaver.types.UdtId;
import java.util.HashSet;
import java.util.Set;

/// Reports newtypes and structs that contain themselves, also through arrays and callables.
final class RecursiveTypes {

  private RecursiveTypes() {}

  static void check(ProgramContext program, GlobalItem.OfType type) {
    if (mentions(program.udts().of(type).underlying(), type.id, program, new HashSet<>())) {
      type.place
          .reporter()
          .error(
              "TypeCk.RecursiveUdt",
              "type " + type.name.name() + " contains itself",
              type.name.span());
    }
  }

  private static boolean mentions(
      Type type, UdtId wanted, ProgramContext program, Set<UdtId> seen) {
    return switch (type) {
      case Type.Udt udt ->
          udt.id().equals(wanted)
              || (seen.add(udt.id())
                  && !udt.id().packageName().equals(LibraryItems.PACKAGE)
                  && program.userTypes().containsKey(udt.id())
                  && mentions(
                      program.udts().of(program.type(udt.id())).underlying(),
                      wanted,
                      program,
                      seen));
      case Type.Array array -> mentions(array.item(), wanted, program, seen);
      case Type.Arrow arrow ->
          mentions(arrow.input(), wanted, program, seen)
              || mentions(arrow.output(), wanted, program, seen);
      case Type.Tuple tuple -> {
        for (Type item : tuple.items()) {
          if (mentions(item, wanted, program, seen)) {
            yield true;
          }
        }
        yield false;
      }
      case Type.Primitive _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> false;
    };
  }
}
