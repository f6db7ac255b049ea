package dev.quaver.exec;

import dev.quaver.exec.codegen.ClassGenerator;
import dev.quaver.exec.codegen.GeneratedClass;
import dev.quaver.exec.codegen.RefusedException;
import dev.quaver.exec.codegen.Subject;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The generated class of a callable. The generator is loaded when it is first used here, so not for programs that never
/// get hot.
///
/// @param node does the callable's work with what is in a frame
/// @param run does it with the context and the parameters
/// @param stackBytes a bound on the stack that a call needs, without the calls inside
record GeneratedCode(Node node, MethodHandle run, int stackBytes) {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /// The class of `callable`, or null if its body stays with nodes.
  static @Nullable GeneratedCode ofCallable(
      LinkedProgram program, ExecutableCallable callable, Expr.Block body) {
    try {
      return define(
          ClassGenerator.callable(
              new BodySurroundings(program, callable), subject(callable, body)));
    } catch (RefusedException _) {
      return null;
    }
  }

  /// The class of a loop in the body of `callable`, or null if it stays with nodes.
  static @Nullable GeneratedLoop ofLoop(
      LinkedProgram program, ExecutableCallable callable, Expr.Block body, Stmt loop) {
    try {
      GeneratedClass generated =
          ClassGenerator.loop(
              new BodySurroundings(program, callable), subject(callable, body), loop);
      callable.stackNeed += generated.stackBytes();
      return defineLoop(generated);
    } catch (RefusedException _) {
      return null;
    }
  }

  private static Subject subject(ExecutableCallable callable, Expr.Block body) {
    return new Subject(
        callable.variant() + callable.id(),
        callable.source().name(),
        Arrays.asList(callable.layout.kinds()),
        Arrays.stream(callable.layout.indices()).boxed().toList(),
        callable.firstArgumentSlot() + callable.argumentCount(),
        callable.outputKind,
        body);
  }

  private static GeneratedCode define(GeneratedClass generated) {
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
      return new GeneratedCode((Node) instance(hidden), run, generated.stackBytes());
    } catch (IllegalAccessException refused) {
      throw new IllegalStateException("internal: a generated class that cannot be used", refused);
    }
  }

  private static GeneratedLoop defineLoop(GeneratedClass generated) {
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
