package dev.quaver.exec;

import dev.quaver.exec.codegen.GeneratedClass;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// The generated class of a callable.
///
/// @param node does the callable's work with what is in a frame
/// @param run does it with the context and the parameters
record GeneratedCode(Node node, MethodHandle run) {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  static GeneratedCode define(GeneratedClass generated) {
    try {
      MethodHandles.Lookup hidden = hidden(generated);
      MethodHandle run = null;
      for (var method : hidden.lookupClass().getDeclaredMethods()) {
        if (method.getName().equals(GeneratedClass.RUN)) {
          run = hidden.unreflect(method);
        }
      }
      if (run == null) {
        throw new IllegalStateException("internal: a generated class without its method");
      }
      return new GeneratedCode((Node) instance(hidden), run);
    } catch (IllegalAccessException refused) {
      throw new IllegalStateException("internal: a generated class that cannot be used", refused);
    }
  }

  static GeneratedLoop defineLoop(GeneratedClass generated) {
    try {
      return (GeneratedLoop) instance(hidden(generated));
    } catch (IllegalAccessException refused) {
      throw new IllegalStateException("internal: a generated class that cannot be used", refused);
    }
  }

  private static MethodHandles.Lookup hidden(GeneratedClass generated)
      throws IllegalAccessException {
    return LOOKUP.defineHiddenClassWithClassData(generated.bytes(), generated.constants(), true);
  }

  private static Object instance(MethodHandles.Lookup hidden) throws IllegalAccessException {
    try {
      return hidden
          .findConstructor(hidden.lookupClass(), MethodType.methodType(void.class))
          .invoke();
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException("internal: a generated class without constructor", missing);
    } catch (IllegalAccessException | RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable impossible) {
      throw new IllegalStateException("internal: a constructor failed", impossible);
    }
  }
}
