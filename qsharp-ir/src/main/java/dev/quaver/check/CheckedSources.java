package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.CallableId;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A checked program; library callables are checked when they are asked for. Programs that differ in their entry share
/// the context, which is their lock.
final class CheckedSources implements CheckedProgram {

  private final ProgramContext program;
  private final List<CallableDeclaration> declarations;
  private final Map<CallableId, GlobalItem.OfCallable> callables = new HashMap<>();
  private final List<Diagnostic> diagnostics;

  CheckedSources(
      ProgramContext program, List<GlobalItem.OfCallable> user, List<Diagnostic> diagnostics) {
    this.program = program;
    this.diagnostics = diagnostics;
    this.declarations = register(user);
  }

  private CheckedSources(CheckedSources sources, Checker.CheckedEntry entry) {
    this.program = sources.program;
    this.diagnostics = joined(sources.diagnostics, entry.diagnostics());
    callables.putAll(sources.callables);
    this.declarations = joined(sources.declarations, register(entry.callables()));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private List<CallableDeclaration> register(List<GlobalItem.OfCallable> user) {
    List<CallableDeclaration> heads = new ArrayList<>(user.size());
    for (GlobalItem.OfCallable callable : user) {
      callables.putIfAbsent(callable.id, callable);
      if (callable.packageName.isEmpty()) {
        heads.add(program.signatures().of(callable).declaration());
      }
    }
    return List.copyOf(heads);
  }

  @Override
  public CheckedProgram withEntry(EntryExpression entry) {
    synchronized (program) {
      return new CheckedSources(this, Checker.check(program, entry));
    }
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public List<CallableDeclaration> userCallables() {
    return declarations;
  }

  @Override
  public CallableDeclaration declaration(CallableId id) {
    synchronized (program) {
      return program.signatures().of(callable(id)).declaration();
    }
  }

  @Override
  public BodyTypes body(CallableId id) {
    synchronized (program) {
      return checkedBody(id);
    }
  }

  private BodyTypes checkedBody(CallableId id) {
    GlobalItem.OfCallable callable = callable(id);
    BodyTypes body = callable.body;
    if (body == null) {
      body = CallableChecker.check(program, callable, this::nested);
      callable.body = body;
      Problems problems = program.library().problems;
      for (Diagnostic each : problems.all()) {
        if (each.isError()) {
          throw new IllegalStateException(
              "internal: the library's " + id + " does not check: " + describe(each));
        }
      }
    }
    return body;
  }

  private void nested(GlobalItem item) {
    if (item instanceof GlobalItem.OfCallable callable) {
      callables.put(callable.id, callable);
    } else if (item instanceof GlobalItem.OfType type) {
      program.userTypes().put(type.id, type);
    }
  }

  private static String describe(Diagnostic diagnostic) {
    return diagnostic.code()
        + ": "
        + diagnostic.message()
        + diagnostic
            .primary()
            .map(label ->
                " at " + label.source().name() + ":" + label.source().line(label.span().start()))
            .orElse("");
  }

  private GlobalItem.OfCallable callable(CallableId id) {
    GlobalItem.OfCallable known = callables.get(id);
    if (known == null) {
      known =
          id.packageName().equals(LibraryItems.PACKAGE)
              ? program.library().callable(id.qualifiedName())
              : null;
      if (known == null) {
        throw new IllegalArgumentException("internal: no callable " + id);
      }
      callables.put(id, known);
    }
    return known;
  }

  @Override
  public UdtDefinition udt(UdtId id) {
    synchronized (program) {
      return program.udts().of(program.type(id));
    }
  }
}
