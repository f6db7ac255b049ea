package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.Stmt;
import org.jspecify.annotations.Nullable;

/// Declares the items of a block before its statements are looked at: they are visible in the whole block.
final class BlockItems {

  private BlockItems() {}

  /// Declares what `block` declares on the current level.
  static void declare(Expr.Block block, BodyContext context) {
    boolean opens = false;
    for (Stmt statement : block.statements()) {
      if (statement instanceof Stmt.Declaration declaration) {
        opens |= declare(declaration.item(), context);
      }
    }
    if (opens) {
      context.program.names().validate(context.scope, context.dialect, context.reporter);
    }
  }

  /// Whether the item opens or imports something.
  private static boolean declare(Item item, BodyContext context) {
    return switch (item) {
      case Item.Open open -> {
        context.scope.opensForUpdate().add(open);
        yield true;
      }
      case Item.Import imported -> {
        context.scope.opensForUpdate().add(imported, context.reporter);
        yield true;
      }
      case Item.Export export -> {
        context.reporter.error(
            "Resolve.ExportFromLocalScope", "a block cannot export anything", export.span());
        yield false;
      }
      case Item.Callable callable -> {
        add(
            new GlobalItem.OfCallable(
                place(context),
                callable,
                context.id().packageName(),
                name(callable.name().name(), context)),
            context);
        yield false;
      }
      case Item.Newtype newtype -> {
        add(
            new GlobalItem.OfType(
                place(context),
                newtype,
                context.id().packageName(),
                name(newtype.name().name(), context)),
            context);
        yield false;
      }
      case Item.Struct struct -> {
        add(
            new GlobalItem.OfType(
                place(context),
                struct,
                context.id().packageName(),
                name(struct.name().name(), context)),
            context);
        yield false;
      }
    };
  }

  private static GlobalItem.Place place(BodyContext context) {
    return new GlobalItem.Place(
        context.reporter.source(), context.dialect, context.scope, context.reporter.problems());
  }

  private static String name(String simple, BodyContext context) {
    return context.id().qualifiedName() + "." + simple;
  }

  private static void add(GlobalItem item, BodyContext context) {
    if (context.scope.view.configurations().isPruned(item.header)) {
      return;
    }
    if (item instanceof GlobalItem.OfType type) {
      context.program.userTypes().put(type.id, type);
      context.scope.view.noteTypeName(item.name.name());
    }
    @Nullable GlobalItem old = context.scope.declare(item);
    if (old != null) {
      context.reporter.warning(
          "Resolve.Redeclared",
          "'" + item.name.name() + "' is declared twice in this block; the last one counts",
          item.name.span());
    }
    Attributes.check(item, context.program);
    context.nestedItems.accept(item);
  }
}
