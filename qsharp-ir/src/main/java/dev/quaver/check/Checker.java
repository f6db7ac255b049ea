package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt;
import dev.quaver.ast.TypeExpr;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.CallableId;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out what the names of a program mean and which types its expressions have, and reports what is wrong with it.
public final class Checker {

  /// The callable that an entry expression becomes: an operation without parameters.
  public static final CallableId ENTRY = new CallableId("", "<entry>");

  private final ProgramContext program;
  private final Problems problems = new Problems();
  private final List<GlobalItem.OfCallable> callables = new ArrayList<>();
  private final ArrayDeque<GlobalItem> unchecked = new ArrayDeque<>();

  private Checker(ProgramContext program) {
    this.program = program;
  }

  /// An expression to run and the callables inside it.
  record CheckedEntry(List<GlobalItem.OfCallable> callables, List<Diagnostic> diagnostics) {}

  /// Checks the user's sources against each other and the library.
  public static CheckedProgram check(
      List<ParseResult> userSources, LibrarySource library, CheckOptions options) {
    return checkPackages(List.of(PackageSources.own(userSources)), library, options);
  }

  /// Checks several packages against each other and the library.
  ///
  /// @param packages each after those that it depends on; the last is the user's own
  public static CheckedProgram checkPackages(
      List<PackageSources> packages, LibrarySource library, CheckOptions options) {
    return new Checker(ProgramContext.of(library, options)).check(packages, options);
  }

  /// Checks an expression against a program that has been checked.
  static CheckedEntry check(ProgramContext program, EntryExpression entry) {
    Checker checker = new Checker(program);
    checker.entry(entry);
    return new CheckedEntry(checker.callables, checker.problems.all());
  }

  private CheckedProgram check(List<PackageSources> packages, CheckOptions options) {
    List<ParseResult> all = new ArrayList<>();
    IntrinsicNames intrinsics = new IntrinsicNames(program.library());
    for (PackageSources each : packages) {
      var collector = new DeclarationCollector(program, program.add(each), problems);
      for (ParseResult source : each.sources()) {
        collector.collect(source, options.implicitNamespaces().get(source.source()));
      }
      collector.validate();
      intrinsics.check(collector.items);
      unchecked.addAll(collector.items);
      all.addAll(each.sources());
    }
    checkAll();
    return new CheckedSources(
        program, List.copyOf(callables), DiagnosticOrder.sorted(problems, all));
  }

  private void checkAll() {
    for (GlobalItem item = unchecked.poll(); item != null; item = unchecked.poll()) {
      switch (item) {
        case GlobalItem.OfType type -> {
          program.userTypes().put(type.id, type);
          program.udts().of(type);
          RecursiveTypes.check(program, type);
        }
        case GlobalItem.OfCallable callable -> {
          callables.add(callable);
          callable.body = CallableChecker.check(program, callable, unchecked::addLast);
        }
      }
    }
  }

  /// Checks the entry expression as the body of an operation that sees all of the user's namespaces.
  private void entry(EntryExpression entry) {
    Scope scope = Scope.ofNamespace(program.own(), "", entry.dialect());
    for (String namespace : program.own().ownNamespaces()) {
      scope.opensForUpdate().globs.add(Opens.Entry.ofNamespace(namespace, scope));
    }
    Span span = entry.expr().span();
    var block = new Expr.Block(List.of(new Stmt.Expression(entry.expr(), false, span)), span);
    var syntax =
        new Item.Callable(
            Item.Header.NONE,
            CallableKind.OPERATION,
            new Ident("<entry>", span),
            List.of(),
            new Pattern.Tuple(List.of(), false, span),
            new TypeExpr.Hole(span),
            Optional.empty(),
            new CallableBody.Plain(block),
            span);
    var place = new GlobalItem.Place(entry.source(), entry.dialect(), scope, problems);
    var callable = new GlobalItem.OfCallable(place, syntax, "", ENTRY.qualifiedName());
    callables.add(callable);
    BodyTypes body = CallableChecker.check(program, callable, unchecked::addLast);
    callable.body = body;
    Type output = ((SideTables) body).typeIfAny(entry.expr());
    callable.signature = program.signatures().of(callable).withOutput(output);
    checkAll();
  }
}
