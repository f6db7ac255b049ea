package dev.quaver.check;

import dev.quaver.ast.Ident;
import dev.quaver.ast.Item;
import dev.quaver.ir.CallableId;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import org.jspecify.annotations.Nullable;

/// A declaration that names can mean: the user's or the library's. Its types are worked out when first asked for.
abstract sealed class GlobalItem {

  /// Where it is declared.
  final Place place;

  final Ident name;
  final Item.Header header;

  /// Empty for the user's own, `std` for the library's, else a dependency's.
  final String packageName;

  /// Namespace and name.
  final String qualifiedName;

  /// Where a declaration stands.
  ///
  /// @param scope what its names are looked up in
  record Place(SourceFile source, Dialect dialect, Scope scope, Problems problems) {
    Reporter reporter() {
      return new Reporter(problems, source);
    }
  }

  private GlobalItem(
      Place place, Ident name, Item.Header header, String packageName, String qualifiedName) {
    this.place = place;
    this.name = name;
    this.header = header;
    this.packageName = packageName;
    this.qualifiedName = qualifiedName;
  }

  /// Whether an attribute `@name` stands before it.
  boolean hasAttribute(String attribute) {
    for (var each : header.attributes()) {
      if (each.name().last().name().equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it comes from sources that were given, the user's own or a dependency's.
  boolean isUser() {
    return !packageName.equals(LibraryItems.PACKAGE);
  }

  /// Whether it is part of what a user put into one of the library's namespaces, which goes before the library's own.
  boolean isReplacement() {
    int dot = qualifiedName.lastIndexOf('.');
    return isUser() && dot > 0 && place.scope.view.isOfLibrary(qualifiedName.substring(0, dot));
  }

  /// A function or operation.
  static final class OfCallable extends GlobalItem {
    final Item.Callable syntax;
    final CallableId id;

    /// Set by [Signatures].
    @Nullable Signature signature;

    /// Set by the checker of bodies.
    @Nullable BodyTypes body;

    OfCallable(Place place, Item.Callable syntax, String packageName, String qualifiedName) {
      super(place, syntax.name(), syntax.header(), packageName, qualifiedName);
      this.syntax = syntax;
      this.id = new CallableId(packageName, qualifiedName);
    }
  }

  /// A newtype or struct.
  static final class OfType extends GlobalItem {
    final Item syntax;
    final UdtId id;
    final Type.Udt type;

    /// Set by [Signatures].
    @Nullable UdtDefinition definition;

    /// The constructor's type; set by [Signatures].
    Type.@Nullable Arrow constructor;

    OfType(Place place, Item.Newtype syntax, String packageName, String qualifiedName) {
      this(place, syntax, syntax.name(), syntax.header(), packageName, qualifiedName);
    }

    OfType(Place place, Item.Struct syntax, String packageName, String qualifiedName) {
      this(place, syntax, syntax.name(), syntax.header(), packageName, qualifiedName);
    }

    private OfType(
        Place place,
        Item syntax,
        Ident name,
        Item.Header header,
        String packageName,
        String qualifiedName) {
      super(place, name, header, packageName, qualifiedName);
      this.syntax = syntax;
      this.id = new UdtId(packageName, qualifiedName);
      this.type = new Type.Udt(id);
    }
  }
}
